/// Lines of a table of contents, whose words are led to the number of a page by dots.
enum ContentsRule {
  /// Where the words of such a line are; nil for any other line.
  static func entry(_ text: Span<UInt8>) -> Range<Int>? {
    var end = text.count
    while end > 0, text.count - end < 4, isDigit(text[end - 1]) { end -= 1 }
    guard end < text.count, end > 0, !isDigit(text[end - 1]) else { return nil }
    var dots = 0
    while end > 0, text[end - 1] == 0x2E || text[end - 1] <= 0x20 {
      if text[end - 1] == 0x2E { dots += 1 }
      end -= 1
    }
    return dots >= 3 && end >= 2 ? 0..<end : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
