extension HTMLTokenizer {
  /// Reads text with markup up to the end, or up to what changes the state (13.2.5.1).
  mutating func readData<S: TokenSink>(
    _ text: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    var at = start
    while at < text.count {
      let stop = Self.first(0x3C, 0x26, text, at)
      if stop > at { sink.text(text.extracting(at..<stop), at: origin + at) }
      guard stop < text.count else { return stop }
      at = stop
      if text[at] == 0x26 {
        guard let end = readReference(text, at, isFinal, inAttribute: false) else {
          return endOfNumber(text, at)
        }
        sink.text(scratch.span, at: origin + at)
        at = end
      } else {
        let end = readMarkup(text, at, isFinal, &sink)
        if end == at { return at }
        at = end
        guard case .content = state, content == .data else { return at }
      }
    }
    return at
  }

  /// Reads what begins with `<` (13.2.5.6 and 13.2.5.7); gives `at` where it needs more bytes.
  private mutating func readMarkup<S: TokenSink>(
    _ text: Span<UInt8>, _ at: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    guard at + 1 < text.count else { return isFinal ? emitSign(text, at, &sink) : at }
    switch text[at + 1] {
    case let byte where Self.isAlpha(byte):
      beginTag(isEnd: false)
      return readTag(text, at + 1, isFinal, .name, &sink)
    case 0x2F: return readEndTag(text, at, isFinal, &sink)
    case 0x21: return readDeclaration(text, at, isFinal, &sink)
    case 0x3F: return beginBogusComment(at + 1)
    default: return emitSign(text, at, &sink)
    }
  }

  private mutating func readEndTag<S: TokenSink>(
    _ text: Span<UInt8>, _ at: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    guard at + 2 < text.count else {
      guard isFinal else { return at }
      emit(text, at..<text.count, &sink)
      return text.count
    }
    let byte = text[at + 2]
    if Self.isAlpha(byte) {
      beginTag(isEnd: true)
      return readTag(text, at + 2, isFinal, .name, &sink)
    }
    return byte == 0x3E ? at + 3 : beginBogusComment(at + 2)
  }

  /// Reads what begins with `<!` (13.2.5.42).
  private mutating func readDeclaration<S: TokenSink>(
    _ text: Span<UInt8>, _ at: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    let rest = text.extracting((at + 2)...)
    if rest.count < 7, !isFinal { return at }
    if rest.count >= 2, rest[0] == 0x2D, rest[1] == 0x2D {
      begin(.comment(.start))
      return at + 4
    }
    if rest.beginsIgnoringCase("doctype") {
      begin(.doctype)
      return at + 9
    }
    if rest.count >= 7, rest.extracting(0..<7).equals("[CDATA["), sink.allowsCDATA {
      content = .cdata
      return at + 9
    }
    return beginBogusComment(at + 2)
  }

  private mutating func beginBogusComment(_ at: Int) -> Int {
    begin(.bogusComment)
    return at
  }

  private mutating func begin(_ state: State) {
    self.state = state
    bytes.removeAll(keepingCapacity: true)
  }

  /// A sign that turned out to be text.
  private func emitSign<S: TokenSink>(_ text: Span<UInt8>, _ at: Int, _ sink: inout S) -> Int {
    sink.text(text.extracting(at..<at + 1), at: origin + at)
    return at + 1
  }

  /// Text in which null bytes are replaced.
  func emit<S: TokenSink>(_ text: Span<UInt8>, _ range: Range<Int>, _ sink: inout S) {
    guard !range.isEmpty else { return }
    var start = range.lowerBound
    while let at = Self.null(text, start..<range.upperBound) {
      if at > start { sink.text(text.extracting(start..<at), at: origin + start) }
      let replacement = Self.replacement
      sink.text(replacement.span, at: origin + at)
      start = at + 1
    }
    guard start < range.upperBound else { return }
    sink.text(text.extracting(start..<range.upperBound), at: origin + start)
  }

  /// Reads the content of a CDATA section (13.2.5.69 to 13.2.5.71).
  mutating func readCDATA<S: TokenSink>(
    _ text: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    var at = start
    while at < text.count {
      at = Self.first(0x5D, 0x5D, text, at)
      if at + 2 >= text.count {
        if isFinal { at = text.count }
        break
      }
      if text[at + 1] == 0x5D, text[at + 2] == 0x3E {
        if at > start { sink.text(text.extracting(start..<at), at: origin + start) }
        content = .data
        return at + 3
      }
      at += 1
    }
    let end = min(at, text.count)
    if end > start { sink.text(text.extracting(start..<end), at: origin + start) }
    return end
  }
}
