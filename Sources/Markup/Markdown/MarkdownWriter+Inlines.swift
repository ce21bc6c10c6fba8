import Articles

extension MarkdownWriter {
  mutating func enterInline(_ event: MarkdownEvent, _ part: MarkdownPart) {
    switch event.kind {
    case .text: text(event, part)
    case .softBreak: breakLine(part) { $0.text([0x20].span, at: $1) }
    case .lineBreak: breakLine(part) { builder, _ in builder.breakLine() }
    case .code:
      begin(.code, "code")
      words(event, part)
      end()
    case .html: htmlInline(event, part)
    case .emphasis: begin(.em, "em")
    case .strong: begin(.strong, "strong")
    case .struck: begin(.del, "del")
    case .link: beginLink(event, part)
    case .image: image(event, part)
    default: break
    }
  }

  private mutating func breakLine(_ part: MarkdownPart, _ body: (inout PageBuilder, Int) -> Void) {
    body(&builder, part.origin)
    cursor.nextLine(in: part)
  }

  private mutating func image(_ event: MarkdownEvent, _ part: MarkdownPart) {
    setTag(
      "img", [("alt", part.restored(event.text.span)), ("src", part.restored(event.address.span))])
    builder.begin(.img, tag)
  }

  private mutating func beginLink(_ event: MarkdownEvent, _ part: MarkdownPart) {
    if let label = event.withMore({ MarkdownLabels.number(of: $0) }) {
      return beginReference(event, label)
    }
    begin(.a, "a", [("href", part.restored(event.address.span))])
  }

  /// A link whose address may stand further on: what shows that it is one stays in the text.
  private mutating func beginReference(_ event: MarkdownEvent, _ label: Int32) {
    if labels.isNote(label) { return beginNoteReference(label) }
    let end = labels.end(of: label)
    builder.add(sign: Array("[".utf8), of: label)
    begin(.span, "span")
    builder.run(.reference(label))
    open[open.count - 1].label = label
    open[open.count - 1].end = end
  }

  mutating func endLink() {
    let node = open.last
    // What ends the words of a note is part of them.
    if let node, node.label == nil, !node.end.isEmpty { builder.page.add(node.end) }
    end()
    if let node, let label = node.label { builder.add(sign: node.end, of: label) }
  }
}
