/// A line that is a heading by the signs before it: "## Title", "== Title ==", "** Title".
struct HeadingSigns: Equatable {
  /// How many signs there are.
  let depth: Int
  /// The words, signs and white space left out.
  let core: Range<Int>

  /// Reads a line; nil where it does not begin with up to six of `sign` and a space.
  init?(_ text: Span<UInt8>, sign: UInt8) {
    var depth = 0
    while depth < text.count, text[depth] == sign { depth += 1 }
    guard (1...6).contains(depth), depth < text.count, Self.isSpace(text[depth]) else { return nil }
    var first = depth
    while first < text.count, Self.isSpace(text[first]) { first += 1 }
    var end = text.count
    while end > first, text[end - 1] == sign { end -= 1 }
    // Signs that touch the last word are part of it, as in "C#".
    if end > first, end < text.count, !Self.isSpace(text[end - 1]) { end = text.count }
    while end > first, Self.isSpace(text[end - 1]) { end -= 1 }
    guard end > first else { return nil }
    self.depth = depth
    core = first..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
