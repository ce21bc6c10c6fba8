import Articles

/// The first line of a text, where it is a heading with one sign before it.
enum FirstHeading {
  /// Whether it says the same as a title, in whatever letters.
  static func says(_ title: String, _ text: Span<UInt8>) -> Bool {
    var start = 0
    while start < text.count, HTMLTokenizer.isSpace(text[start]) { start += 1 }
    guard start + 1 < text.count, text[start] == UInt8(ascii: "#"), text[start + 1] == 0x20 else {
      return false
    }
    let end = ByteSearch.first(0x0A, in: text, start..<text.count) ?? text.count
    let words = text.extracting((start + 1)..<end)
    let heading = FoundFacts.folded(words)?.lowercased()
    return heading == FoundFacts.folded(Array(title.utf8).span)?.lowercased()
  }
}
