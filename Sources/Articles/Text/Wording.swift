/// Comparing the words of a text with words that are known, without regard to case.
enum Wording {
  /// The text in lower case with white space folded, as far as it is shorter than `limit` bytes.
  static func folded(_ text: Span<UInt8>, limit: Int = 200) -> String? {
    guard text.count <= limit else { return nil }
    return PrintableText(folding: text).string.lowercased()
  }

  /// Whether `text` begins with `words`, which are ASCII in lower case.
  static func begins(_ text: Span<UInt8>, with words: StaticString) -> Bool {
    text.count >= words.utf8CodeUnitCount && matches(text, at: 0, words)
  }

  /// Whether `text` ends with `words`, which are ASCII in lower case.
  static func ends(_ text: Span<UInt8>, with words: StaticString) -> Bool {
    let start = text.count - words.utf8CodeUnitCount
    return start >= 0 && matches(text, at: start, words)
  }

  /// Where the first word is that begins at `start` or behind it.
  static func word(in text: Span<UInt8>, from start: Int) -> Range<Int>? {
    var first = start
    while first < text.count, !isWordLetter(text[first]) { first += 1 }
    var end = first
    while end < text.count, isWordLetter(text[end]) { end += 1 }
    return end > first ? first..<end : nil
  }

  /// Where the last word is that ends at `end` or before it.
  static func word(in text: Span<UInt8>, before end: Int) -> Range<Int>? {
    var last = end
    while last > 0, !isWordLetter(text[last - 1]) { last -= 1 }
    var first = last
    while first > 0, isWordLetter(text[first - 1]) { first -= 1 }
    return last > first ? first..<last : nil
  }

  /// Whether a byte is part of a word: a letter, a digit, a hyphen, no ASCII.
  static func isWordLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x80...0xFF: true
    default: false
    }
  }

  private static func matches(_ text: Span<UInt8>, at start: Int, _ words: StaticString) -> Bool {
    words.withUTF8Buffer { wanted in
      for index in wanted.indices {
        let byte = text[start + index]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if unsafe lower != wanted[index] { return false }
      }
      return true
    }
  }
}
