extension HTMLTokenizer {
  /// How far a comment has been read (13.2.5.43 to 13.2.5.52).
  enum CommentState: Sendable {
    case start, startDash
    case body
    /// Behind one dash, behind two, and behind two and `!`.
    case endDash, end, endBang
  }

  /// Reads a comment up to its end, or as far as there are bytes.
  mutating func readComment<S: TokenSink>(
    _ text: Span<UInt8>, _ start: Int, _ state: CommentState, _ sink: inout S
  ) -> Int {
    var at = start
    var state = state
    while at < text.count {
      if state == .body {
        let dash = Self.first(0x2D, 0x2D, text, at)
        keep(text.extracting(at..<dash))
        at = dash
        guard at < text.count else { break }
      }
      guard let next = behind(text[at], state) else {
        self.state = .content
        sink.comment(bytes.span)
        return at + 1
      }
      // What begins the body is read there.
      if next != .body { at += 1 }
      state = next
    }
    self.state = .comment(state)
    return at
  }

  /// The state behind a byte; nil behind the end of the comment.
  private mutating func behind(_ byte: UInt8, _ state: CommentState) -> CommentState? {
    switch (state, byte) {
    case (.start, 0x3E), (.startDash, 0x3E), (.end, 0x3E), (.endBang, 0x3E): return nil
    case (.start, 0x2D): return .startDash
    case (.startDash, 0x2D), (.endDash, 0x2D): return .end
    case (.body, 0x2D): return .endDash
    case (.end, 0x21): return .endBang
    case (.end, 0x2D):
      keep("-")
      return .end
    case (.endBang, 0x2D):
      keep("--!")
      return .endDash
    case (.start, _), (.body, _): break
    case (.startDash, _), (.endDash, _): keep("-")
    case (.end, _): keep("--")
    case (.endBang, _): keep("--!")
    }
    return .body
  }

  private mutating func keep(_ word: StaticString) {
    guard bytes.count < Limits.value else { return }
    for byte in word.description.utf8 { bytes.append(byte) }
  }

  /// Keeps text, as long as there is not too much of it.
  private mutating func keep(_ text: Span<UInt8>) {
    for index in text.indices {
      guard bytes.count < Limits.value else { return }
      if text[index] == 0 {
        bytes += Self.replacement
      } else {
        bytes.append(text[index])
      }
    }
  }

  /// Reads what counts as a comment up to the next `>` (13.2.5.41).
  mutating func readBogusComment<S: TokenSink>(
    _ text: Span<UInt8>, _ start: Int, _ sink: inout S
  ) -> Int {
    let end = Self.first(0x3E, 0x3E, text, start)
    keep(text.extracting(start..<end))
    guard end < text.count else { return end }
    state = .content
    sink.comment(bytes.span)
    return end + 1
  }
}
