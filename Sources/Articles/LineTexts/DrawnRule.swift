/// A line that delta draws between the parts of a diff.
enum DrawnRule {
  /// A rule from side to side.
  case rule
  /// The upper side of a box around the place of a hunk.
  case boxTop
  /// The lower side.
  case boxBottom

  /// Reads a line; nil where it is not drawn from its first to its last character.
  init?(_ line: Span<UInt8>) {
    let count = line.count
    guard count >= 12, count % 3 == 0, Self.is(line, at: 0, 0x80) || Self.is(line, at: 0, 0x81)
    else { return nil }
    var at = 3
    while at < count - 3 {
      guard Self.is(line, at: at, 0x80) || Self.is(line, at: at, 0x81) else { return nil }
      at += 3
    }
    guard line[at] == 0xE2, line[at + 1] == 0x94 || line[at + 1] == 0x95 else { return nil }
    switch (line[at + 1], line[at + 2]) {
    case (0x94, 0x80), (0x94, 0x81): self = .rule
    case (0x94, 0x90), (0x94, 0x93), (0x95, 0xAE): self = .boxTop
    case (0x94, 0x98), (0x94, 0x9B), (0x95, 0xAF): self = .boxBottom
    default: return nil
    }
  }

  /// The words in a line of a box, which ends with its side, without the sign before them.
  static func boxed(_ line: Span<UInt8>) -> Range<Int>? {
    var end = line.count - 3
    guard end > 0, Self.is(line, at: end, 0x82) || Self.is(line, at: end, 0x83) else { return nil }
    while end > 0, line[end - 1] == 0x20 { end -= 1 }
    var start = 0
    if end > 4, line[0] == 0xE2, line[1] == 0x80, line[2] == 0xA2, line[3] == 0x20 { start = 4 }
    return start < end ? start..<end : nil
  }

  /// Whether the character of U+2500 to U+253F with this last byte stands at `at`.
  private static func `is`(_ line: Span<UInt8>, at: Int, _ last: UInt8) -> Bool {
    line[at] == 0xE2 && line[at + 1] == 0x94 && line[at + 2] == last
  }
}
