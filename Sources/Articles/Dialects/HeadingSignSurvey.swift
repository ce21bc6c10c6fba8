/// Finds the sign that the headings of a text begin with.
enum HeadingSignSurvey {
  /// The sign; nil where lines that begin with one are rather comments, entries or rulers.
  static func sign(of sample: Span<UInt8>, lines: [SampledLine]) -> UInt8? {
    signs.first { isUsed($0, sample, lines) }
  }

  /// "#" of Markdown, "=" of AsciiDoc and wikis, "*" of outlines.
  private static let signs: [UInt8] = [0x23, 0x3D, 0x2A]

  /// Whether headings begin with a sign: they stand apart, where comments in code touch the code.
  private static func isUsed(_ sign: UInt8, _ sample: Span<UInt8>, _ lines: [SampledLine]) -> Bool {
    var apart = 0
    var touching = 0
    var deep = 0
    var isFirst = false
    var fence: Fence?
    for (index, line) in lines.enumerated() {
      let mark = Fence(sample.extracting(line.range))
      if let open = fence {
        if let mark, mark.closes(open) { fence = nil }
        continue
      }
      if let mark, mark.isCertain { fence = mark }
      guard sample[line.range.lowerBound] == sign else { continue }
      guard line.indent <= 3,
        let signs = HeadingSigns(sample.extracting(line.range), sign: sign)
      else { continue }
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      let isBelow = next.map { !$0.isAfterBlank } ?? false
      let isTouched = index > 0 && !line.isAfterBlank
      let isLikeNext = isBelow && next.map { sample[$0.range.lowerBound] == sign } ?? false
      if isTouched || isLikeNext {
        touching += 1
      } else if !isBelow || signs.depth > 1 {
        apart += 1
        isFirst = isFirst || index == 0
      }
      if signs.depth > 1 { deep += 1 }
    }
    guard apart > touching else { return false }
    // One "#" is a heading or a comment, one "=" a gloss, one "*" the bullet of a list.
    return sign == 0x23 ? isFirst || apart > 1 : deep > 1
  }
}
