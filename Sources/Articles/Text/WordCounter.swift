/// Counts words: runs of characters that are not white space and hold a letter or digit.
///
/// In scripts that write no spaces between words each ideograph or kana counts as one.
struct WordCounter {
  private(set) var words = 0
  private var isInWord = false

  /// The words of a text.
  static func words(in text: Span<UInt8>) -> Int {
    var counter = WordCounter()
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        counter.count(ascii: byte)
        index += 1
        if counter.isInWord { index = endOfLetters(in: text, from: index) }
      } else {
        let glyph = Glyph.decode(text, at: index)
        counter.count(glyph.scalar)
        index += glyph.length
      }
    }
    return counter.words
  }

  /// Where the visible ASCII after `start` ends, which changes nothing within a word.
  private static func endOfLetters(in text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] &- 0x21 < 0x5F { end += 1 }
    return end
  }

  mutating func count(ascii byte: UInt8) {
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
      isInWord = false
    } else if !isInWord && Self.isLetterOrDigit(byte) {
      words += 1
      isInWord = true
    }
  }

  mutating func count(_ scalar: Unicode.Scalar) {
    if scalar == " " {
      isInWord = false
    } else if Self.standsAlone(scalar) {
      words += 1
      isInWord = false
    } else if !isInWord && Self.makesWord(scalar) {
      words += 1
      isInWord = true
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func makesWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLetterOrDigit(UInt8(truncatingIfNeeded: scalar.value)) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
