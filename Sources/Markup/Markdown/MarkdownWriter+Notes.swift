import Articles

extension MarkdownWriter {
  /// Begins a note, which is written where it stands, behind what it is called.
  mutating func beginNote(_ event: MarkdownEvent) {
    let label = event.text
    begin(.div, "div")
    builder.context.kind = .note
    let name = "^" + String(decoding: label, as: UTF8.self)
    builder.addPlace(name)
    self.label = Array("[".utf8) + label + Array("]".utf8)
    let folded = MarkdownTree.folded(label.span)
    if let number = labels.defineNote(folded) {
      definitions.append(PageConverter.Definition(number: number, target: .place(name: name)))
    }
  }

  /// Writes a number or a word that leads to a note; where there is none, it stands as in the source.
  mutating func beginNoteReference(_ label: Int32) {
    begin(.span, "span")
    builder.run(.reference(label))
    builder.openBlock()
    builder.page.add(Array("[".utf8))
    builder.add(sign: Array("^".utf8), of: label)
    passedSign = 1
    open[open.count - 1].end = Array("]".utf8)
  }

  /// Begins a quotation, which is a notice where its first words are the sign of one.
  mutating func beginQuotation(_ event: MarkdownEvent) {
    let sign = event.withText { NoticeSign($0) }
    guard let sign else { return begin(.blockquote, "blockquote") }
    begin(.div, "div")
    builder.context.kind = .notice
    passedSign = sign.length
    label = Array(sign.title.utf8)
  }

  /// Writes what the note or the notice is called that has begun, before its first words.
  mutating func writeLabel() {
    guard !label.isEmpty else { return }
    builder.openBlock()
    builder.page.open(.strong)
    builder.page.add(label)
    builder.page.closeRun(builder.page.runs.count - 1)
    builder.page.hasSpace = true
    label.removeAll()
  }
}

/// The sign of a notice, such as "[!NOTE]" or "[!warning] Read this".
struct NoticeSign {
  /// What the notice is called, with a colon behind it.
  let title: String
  /// Bytes of the text that are the sign.
  let length: Int

  /// Reads the beginning of a quotation; nil where it is no sign.
  init?(_ text: Span<UInt8>) {
    guard text.count > 3, text[0] == UInt8(ascii: "["), text[1] == UInt8(ascii: "!"),
      let end = (2..<text.count).first(where: { !HTMLTokenizer.isAlpha(text[$0]) }), end > 2,
      text[end] == UInt8(ascii: "]")
    else { return nil }
    var name: [UInt8] = []
    for index in 2..<end { name.append(HTMLTokenizer.lower(text[index])) }
    var words = end + 1
    // Obsidian folds a notice that a sign stands behind.
    if words < text.count, text[words] == UInt8(ascii: "-") || text[words] == UInt8(ascii: "+") {
      words += 1
    }
    var title: [UInt8] = []
    for index in words..<text.count { title.append(text[index]) }
    let own = String(decoding: title, as: UTF8.self).drop { $0 == " " }
    let usual = name.first.map { String(decoding: [$0 & ~0x20] + name.dropFirst(), as: UTF8.self) }
    self.title = (own.isEmpty ? usual ?? "" : String(own)) + ":"
    length = text.count
  }
}
