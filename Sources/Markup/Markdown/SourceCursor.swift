import Articles

/// How far a walk through the nodes of a part has come in its bytes.
struct SourceCursor: Sendable {
  private var line = 0
  private var at = 0
  private var end = 0

  /// A cursor of no part.
  init() {}

  /// A cursor at the start of a part.
  init(_ part: MarkdownPart) { move(toLine: part.prefix.count, in: part) }

  /// Goes to the start of a line of the tree.
  mutating func move(toLine line: Int, in part: MarkdownPart) {
    self.line = line
    at = part.start(ofLine: line)
    end = part.start(ofLine: line + 1)
    if end == at { end = part.window.count }
  }

  /// Goes to the next line.
  mutating func nextLine(in part: MarkdownPart) { move(toLine: line + 1, in: part) }

  /// Where it is in the text.
  func place(in part: MarkdownPart) -> Int { part.origin + at }

  /// Finds words that stand in the line and were not passed; gives their place in the text, or that of the
  /// cursor where they are written otherwise.
  mutating func find(_ words: Span<UInt8>, in part: MarkdownPart) -> Int {
    let count = min(words.count, Self.compared)
    guard count > 0 else { return part.origin + at }
    let source = part.window.span
    var place = at
    let last = min(end, at + Self.reach)
    while let next = ByteSearch.first(words[0], in: source, place..<max(place, last)) {
      if next + count <= source.count, Self.isSame(words, source, next, count) {
        at = min(end, next + words.count)
        return part.origin + next
      }
      place = next + 1
    }
    return part.origin + at
  }

  /// Whether words stand as they are in what is left of the line, with no backslash before them.
  func isAhead(of words: Span<UInt8>, in part: MarkdownPart) -> Bool {
    let source = part.window.span
    var place = at
    while let next = ByteSearch.first(words[0], in: source, place..<max(place, end)) {
      let isEscaped = next > 0 && source[next - 1] == UInt8(ascii: "\\")
      if !isEscaped, next + words.count <= source.count,
        Self.isSame(words, source, next, words.count)
      {
        return true
      }
      place = next + 1
    }
    return false
  }

  /// Bytes of words that are compared.
  private static let compared = 16
  /// Bytes in which they are looked for.
  private static let reach = 1024

  private static func isSame(
    _ words: Span<UInt8>, _ source: Span<UInt8>, _ start: Int, _ count: Int
  ) -> Bool {
    for index in 0..<count where words[index] != source[start + index] { return false }
    return true
  }
}
