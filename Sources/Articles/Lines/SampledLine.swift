/// What the style of a text is judged by: how long a line is, and how long its first word.
struct SampledLine {
  /// Columns up to the last character; 0 for a blank line.
  var columns: Int
  /// Columns of the first word.
  var firstWord: Int

  /// Whether it is a short line with a number in parts.
  var isNumberedPart = false

  /// Whether the first word of `next` would have gone beyond `column` on this line.
  func isFull(before next: SampledLine, at column: Int) -> Bool {
    columns + 1 + next.firstWord > column
  }

  static func lines(of sample: Span<UInt8>, endingIn lineEnd: UInt8) -> [SampledLine] {
    var lines: [SampledLine] = []
    var start = 0
    while let end = ByteSearch.first(lineEnd, in: sample, start..<sample.count) {
      lines.append(SampledLine(sample.extracting(start..<end)))
      start = end + 1
    }
    if start < sample.count { lines.append(SampledLine(sample.extracting(start..<sample.count))) }
    return lines
  }

  init(_ line: Span<UInt8>) {
    var seen = 0
    var last = 0
    var word = 0
    var isInFirstWord = true
    for index in line.indices where line[index] & 0xC0 != 0x80 {
      seen += 1
      if line[index] > 0x20 {
        last = seen
        if isInFirstWord { word += 1 }
      } else if word > 0 {
        isInFirstWord = false
      }
    }
    columns = last
    firstWord = word
    if last <= 100, case .section = Marker(of: line) { isNumberedPart = true }
  }
}
