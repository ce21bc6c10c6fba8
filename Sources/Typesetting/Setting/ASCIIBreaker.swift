import Articles

/// Breaks visible ASCII with single spaces between its words as ``LineBreaker`` breaks glyphs.
///
/// Each byte is one column, so a line is found from its last column backwards.
struct ASCIIBreaker {
  private let text: [UInt8]
  private let limit: Int

  /// A breaker for lines of at most `columns` columns; nil where a text has anything else in it.
  init?(_ text: [UInt8], columns: Int) {
    guard PrintableText.isFolded(text.span) else { return nil }
    self.text = text
    limit = max(1, columns)
  }

  /// The bytes of each line.
  func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let (line, next) = line(from: start)
      lines.append(line)
      start = next
    }
    return lines
  }

  private func line(from start: Int) -> (line: Range<Int>, next: Int) {
    let end = start + limit
    guard end < text.count else { return (start..<text.count, text.count) }
    if text[end] == 0x20 { return (start..<end, end + 1) }
    for index in stride(from: end, to: start, by: -1) {
      if text[index - 1] == 0x20 { return (start..<(index - 1), index) }
      if isJointOfWords(before: index, from: start) { return (start..<index, index) }
    }
    let joints = stride(from: end - 1, to: start + limit / 2, by: -1)
    let cut = joints.first { BreakRule.isJointOfAddress(text[$0]) }.map { $0 + 1 } ?? end
    return (start..<cut, cut)
  }

  /// Whether a hyphen between two words stands before `index`.
  private func isJointOfWords(before index: Int, from start: Int) -> Bool {
    guard text[index - 1] == 0x2D, index - 2 >= start else { return false }
    let letter = text[index] | 0x20
    let isWord = text[index - 2] != 0x20 && text[index - 2] != 0x2D
    return isWord && letter >= 0x61 && letter <= 0x7A
  }
}
