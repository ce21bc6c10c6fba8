extension HTMLTokenizer {
  /// Reads text in which only its own end tag is markup (13.2.5.2 to 13.2.5.4).
  mutating func readRawText<S: TokenSink>(
    _ text: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    var at = start
    while at < text.count {
      at = nextSign(text, at)
      guard at < text.count else { break }
      switch sign(text, at, isFinal) {
      case .text(let count): at += count
      case .needsMore:
        emit(text, start..<at, &sink)
        return at
      case .reference:
        emit(text, start..<at, &sink)
        guard let end = readReference(text, at, isFinal, inAttribute: false) else {
          return endOfNumber(text, at)
        }
        sink.text(scratch.span, at: origin + at)
        return end
      case .endTag:
        emit(text, start..<at, &sink)
        beginTag(isEnd: true)
        return readTag(text, at + 2, isFinal, .name, &sink)
      }
    }
    emit(text, start..<min(at, text.count), &sink)
    return min(at, text.count)
  }

  /// What a sign in raw text begins.
  private enum Sign {
    /// Text of this length in bytes.
    case text(Int)
    case reference
    case endTag
    /// It cannot be decided without more bytes.
    case needsMore
  }

  private func nextSign(_ text: Span<UInt8>, _ at: Int) -> Int {
    switch content {
    case .rcdata: Self.first(0x3C, 0x26, text, at)
    case .script where escape != .none: Self.first(0x3C, 0x2D, text, at)
    case .data, .rawtext, .script, .plaintext, .cdata: Self.first(0x3C, 0x3C, text, at)
    }
  }

  private mutating func sign(_ text: Span<UInt8>, _ at: Int, _ isFinal: Bool) -> Sign {
    if text[at] == 0x26 { return .reference }
    if text[at] == 0x2D { return dash(text, at, isFinal) }
    guard at + 1 < text.count else { return isFinal ? .text(1) : .needsMore }
    let isEnd = text[at + 1] == 0x2F
    if isEnd, !(content == .script && escape == .doubly) {
      guard let isOwn = stands(lastStartTag, text, at + 2, isFinal) else { return .needsMore }
      return isOwn ? .endTag : .text(2)
    }
    return content == .script ? scriptSign(text, at, isEnd, isFinal) : .text(1)
  }

  /// `-->` ends what `<!--` has begun (13.2.5.20 to 13.2.5.22).
  private mutating func dash(_ text: Span<UInt8>, _ at: Int, _ isFinal: Bool) -> Sign {
    guard at + 2 < text.count else { return isFinal ? .text(1) : .needsMore }
    guard text[at + 1] == 0x2D, text[at + 2] == 0x3E else { return .text(1) }
    escape = .none
    return .text(3)
  }

  /// `<!--` hides the end of a script from `<script` on (13.2.5.15 to 13.2.5.31).
  private mutating func scriptSign(
    _ text: Span<UInt8>, _ at: Int, _ isEnd: Bool, _ isFinal: Bool
  ) -> Sign {
    switch escape {
    case .none:
      guard text[at + 1] == 0x21 else { return .text(1) }
      guard at + 3 < text.count else { return isFinal ? .text(1) : .needsMore }
      guard text[at + 2] == 0x2D, text[at + 3] == 0x2D else { return .text(1) }
      escape = .escaped
      // `<!-->` ends it at once: the dashes count for both.
      return .text(2)
    case .escaped:
      guard let isScript = stands(Self.script, text, at + 1, isFinal) else { return .needsMore }
      guard isScript else { return .text(1) }
      escape = .doubly
      return .text(1 + Self.script.count)
    case .doubly:
      guard isEnd else { return .text(1) }
      guard let isScript = stands(Self.script, text, at + 2, isFinal) else { return .needsMore }
      guard isScript else { return .text(1) }
      escape = .escaped
      return .text(2 + Self.script.count)
    }
  }

  private static let script: [UInt8] = Array("script".utf8)

  /// Whether a name stands at a place with an end behind it; nil where that is not known yet.
  private func stands(
    _ name: borrowing [UInt8], _ text: Span<UInt8>, _ place: Int, _ isFinal: Bool
  ) -> Bool? {
    if name.isEmpty { return false }
    for index in name.indices {
      guard place + index < text.count else { return isFinal ? false : nil }
      if Self.lower(text[place + index]) != name[index] { return false }
    }
    let end = place + name.count
    guard end < text.count else { return isFinal ? false : nil }
    return Self.isSpace(text[end]) || text[end] == 0x2F || text[end] == 0x3E
  }
}
