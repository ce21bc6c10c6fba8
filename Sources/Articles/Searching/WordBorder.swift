/// Where words begin and end.
enum WordBorder {
  /// Whether neither end of a match is in the middle of a word.
  static func areAround(_ match: Range<Int>, in text: Span<UInt8>) -> Bool {
    !isInWord(match.lowerBound, in: text) && !isInWord(match.upperBound, in: text)
  }

  /// Whether what is before and what is behind `place` belong to one word.
  static func isInWord(_ place: Int, in text: Span<UInt8>) -> Bool {
    isWord(text, at: place) && isWord(text, before: place)
  }

  private static func isWord(_ text: Span<UInt8>, at place: Int) -> Bool {
    guard place < text.count else { return false }
    return UTF8Decoding.scalar(in: text, at: place).map { WordScalars.contains($0.value) } ?? false
  }

  /// What is passed over does not part a word, as far as that can be seen.
  private static func isWord(_ text: Span<UInt8>, before end: Int) -> Bool {
    var place = end
    while place > 0, end - place < SearchWindow.context / 2 {
      place = UTF8Decoding.boundary(in: text, atOrBefore: place - 1)
      guard let scalar = UTF8Decoding.scalar(in: text, at: place) else { return false }
      guard ScalarFolding.isPassedOver(scalar.value) else {
        return WordScalars.contains(scalar.value)
      }
    }
    return false
  }
}
