import Articles

extension MarkdownWriter {
  /// Reads HTML that stands between blocks.
  ///
  /// What it opens may close in a later block, but nothing that hides
  /// words, and no code.
  mutating func htmlBlock(_ event: MarkdownEvent, _ part: MarkdownPart) {
    let hidden = builder.hidingDepth
    let isCode = builder.context.kind == .code
    read(event, part, at: part.origin + part.start(ofLine: event.firstLine))
    while builder.hidingDepth > hidden || builder.isForeign
      || !isCode && builder.context.kind == .code
    {
      builder.pop(to: builder.open.count - 1)
    }
  }

  /// Reads a tag that stands among words.
  ///
  /// One that HTML does not have is taken for words, such as a type of a
  /// program or a name to be filled in.
  mutating func htmlInline(_ event: MarkdownEvent, _ part: MarkdownPart) {
    let isRead = event.withText { Self.isMarkup($0) }
    guard isRead else { return words(event, part) }
    let hidden = builder.hidingDepth
    read(event, part, at: event.withText { cursor.find($0, in: part) })
    while builder.hidingDepth > hidden { builder.pop(to: builder.open.count - 1) }
  }

  private mutating func read(_ event: MarkdownEvent, _ part: MarkdownPart, at origin: Int) {
    html.state = .content
    html.content = .data
    html.origin = origin
    let text = part.restored(event.text.span)
    _ = html.run(text.span, isFinal: true, sink: &builder)
  }

  /// Whether a tag is one of HTML whose text is text, or a remark.
  private static func isMarkup(_ text: Span<UInt8>) -> Bool {
    var start = 1
    if start < text.count, text[start] == UInt8(ascii: "/") { start += 1 }
    var name: [UInt8] = []
    while start < text.count, HTMLTokenizer.isAlnum(text[start]) || text[start] == 0x2D {
      name.append(HTMLTokenizer.lower(text[start]))
      start += 1
    }
    // Remarks, declarations and instructions have no name.
    if name.isEmpty { return true }
    let tag = Tag(named: name.span)
    return tag != .unknown && !tag.has(.raw) && !tag.has(.skipped) && tag != .title
      && tag != .textarea && tag != .plaintext
  }
}

extension PageBuilder {
  /// How many open elements keep their words from the text.
  var hidingDepth: Int { skipped + asides.depth }
}
