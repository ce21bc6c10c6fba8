/// A row of short names with bars between them, as the menu of a site stands above an article.
enum MenuRow {
  /// Fewer names may be those of an article, of its section and of its site.
  private static let fewest = 4
  /// Names of more bytes are words of a title.
  private static let longest = 20

  /// Whether a line is such a row and nothing else.
  static func matches(_ text: Span<UInt8>) -> Bool {
    var names = 0
    var start = 0
    while start < text.count {
      let end = ByteSearch.first(0x7C, in: text, start..<text.count) ?? text.count
      guard isName(text.extracting(start..<end)) else { return false }
      names += 1
      start = end + 1
    }
    return names >= fewest
  }

  private static func isName(_ text: Span<UInt8>) -> Bool {
    var length = 0
    for index in text.indices where text[index] != 0x20 || length > 0 { length += 1 }
    return (1...longest + 1).contains(length)
  }
}
