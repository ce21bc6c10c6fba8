/// A line of the sample of a text, white space around it left out.
struct SampledLine {
  /// Its bytes in the sample.
  let range: Range<Int>
  /// Columns of white space before it.
  let indent: Int
  /// Whether a blank line, or nothing, stands before it.
  let isAfterBlank: Bool

  /// The lines of a sample that are not blank, at most `most` of them.
  static func lines(of sample: Span<UInt8>, endingIn lineEnd: UInt8, most: Int) -> [SampledLine] {
    var lines: [SampledLine] = []
    var isAfterBlank = true
    var start = 0
    while start < sample.count, lines.count < most {
      let end = ByteSearch.first(lineEnd, in: sample, start..<sample.count) ?? sample.count
      let line = SampledLine(sample, start..<end, isAfterBlank: isAfterBlank)
      isAfterBlank = line.range.isEmpty
      if !isAfterBlank { lines.append(line) }
      start = end + 1
    }
    return lines
  }

  private init(_ sample: Span<UInt8>, _ line: Range<Int>, isAfterBlank: Bool) {
    var first = line.lowerBound
    var last = line.upperBound
    var indent = 0
    if first == 0, last >= 3, sample[0] == 0xEF, sample[1] == 0xBB, sample[2] == 0xBF { first = 3 }
    while first < last, sample[first] <= 0x20 {
      indent += sample[first] == 0x09 ? 8 - indent % 8 : 1
      first += 1
    }
    while last > first, sample[last - 1] <= 0x20 { last -= 1 }
    range = first..<last
    self.indent = indent
    self.isAfterBlank = isAfterBlank
  }
}
