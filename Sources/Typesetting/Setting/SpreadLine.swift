import Articles

/// What stands at the head and the foot of a printed page at the left, in the middle and at the right.
///
/// It is spread over the measure as it was over the page: "LS(1)    User Commands    LS(1)".
struct SpreadLine {
  private let parts: [[PlacedGlyph]]
  private static let leastGap = 3

  /// The parts of a line whose bytes begin at `base`; nil where it does not have two or three of them.
  ///
  /// A title is such a line only where it has its name at both ends.
  init?(_ text: Span<UInt8>, base: Int, of kind: Block.Kind) {
    guard kind == .title || kind == .navigation, text.count <= 200 else { return nil }
    let ranges = Self.ranges(in: text)
    guard ranges.count == 3 || ranges.count == 2 && kind == .navigation else { return nil }
    guard kind == .navigation || Self.isSame(ranges[0], ranges[2], in: text) else { return nil }
    parts = ranges.map { range in
      PlacedGlyph.fold(text.extracting(range), base: base + range.lowerBound)
    }
  }

  /// The glyphs of a row of `columns` columns; nil where the parts have no room in it.
  func glyphs(columns: Int) -> [PlacedGlyph]? {
    let widths = parts.map { $0.reduce(0) { $0 + $1.glyph.columns } }
    guard let last = widths.last, widths.reduce(0, +) + parts.count - 1 <= columns else {
      return nil
    }
    var glyphs = parts[0]
    var end = widths[0]
    for (index, part) in parts.enumerated().dropFirst() {
      let isLast = index == parts.count - 1
      let latest = columns - last - (isLast ? 0 : widths[index] + 1)
      let start = isLast ? latest : min(max((columns - widths[index]) / 2, end + 1), latest)
      // The spaces of ours stand for the white space that is there.
      let behind = part.first?.offset ?? 0
      for _ in end..<start {
        glyphs.append(
          PlacedGlyph(glyph: .space, offset: min((glyphs.last?.offset ?? 0) + 1, behind - 1)))
      }
      glyphs += part
      end = start + widths[index]
    }
    return glyphs
  }

  /// What is parted by gaps; none of a text of several lines.
  private static func ranges(in text: Span<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (start, index) = (0, 0)
    while index < text.count {
      if text[index] < 0x20 { return [] }
      guard text[index] == 0x20 else {
        index += 1
        continue
      }
      let end = index
      while index < text.count, text[index] == 0x20 { index += 1 }
      if index - end >= leastGap {
        ranges.append(start..<end)
        start = index
      }
    }
    return start < text.count ? ranges + [start..<text.count] : ranges
  }

  private static func isSame(
    _ one: Range<Int>, _ other: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    guard one.count == other.count else { return false }
    for (left, right) in zip(one, other) where text[left] != text[right] { return false }
    return true
  }
}
