/// How a text is laid out, as far as its first 64 KiB tell; it is fixed before any line is read.
public struct StyleProfile: Equatable, Sendable {
  /// The byte that ends a line: a line feed, or a carriage return where a text has only those.
  var lineEnd: UInt8 = 0x0A
  /// Whether blank lines stand between paragraphs.
  var hasBlankLines = true
  /// Whether headings are numbered in parts, such as "2.1".
  var hasNumberedParts = false
  /// The column that lines were filled to, where an editor or a formatter broke them.
  var fillColumn: Int?

  /// The profile of a text without a line.
  init() {}

  /// Reads the profile from the first bytes of a text.
  init(of sample: Span<UInt8>) {
    if ByteSearch.first(0x0A, in: sample, 0..<sample.count) == nil,
      ByteSearch.first(0x0D, in: sample, 0..<sample.count) != nil
    {
      lineEnd = 0x0D
    }
    let lines = SampledLine.lines(of: sample, endingIn: lineEnd)
    hasNumberedParts = lines.count(where: \.isNumberedPart) >= 2
    let pairs = zip(lines, lines.dropFirst()).filter { above, _ in above.columns > 0 }
    let touching = pairs.filter { _, below in below.columns > 0 }
    hasBlankLines = touching.count * 2 <= pairs.count
    fillColumn = Self.fillColumn(of: touching, longest: lines.map(\.columns))
    if fillColumn != nil { hasBlankLines = pairs.contains { _, below in below.columns == 0 } }
  }

  /// The column that most lines with a successor come so near to that the next word had no room.
  private static func fillColumn(
    of touching: [(SampledLine, SampledLine)], longest: [Int]
  ) -> Int? {
    let lengths = longest.filter { $0 > 0 }.sorted()
    guard touching.count >= 3, let edge = lengths.dropLast(lengths.count / 50).last,
      (40...120).contains(edge)
    else { return nil }
    let full = touching.filter { above, below in above.isFull(before: below, at: edge) }
    return full.count * 2 >= touching.count ? edge : nil
  }
}
