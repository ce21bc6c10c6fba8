/// Signs of a date or a time in a short line: a year, parted numbers, the name of a month.
enum DateSigns {
  /// Whether one stands in `text`.
  static func isIn(_ text: Span<UInt8>) -> Bool {
    var end = 0
    while let word = Wording.word(in: text, from: end) {
      end = word.upperBound
      let part = text.extracting(word)
      if isYear(part) || months.length(atStartOf: part) == part.count { return true }
      if isParted(text, after: word) { return true }
    }
    return false
  }

  /// A year of the last or of this century.
  private static func isYear(_ word: Span<UInt8>) -> Bool {
    guard word.count == 4, isDigit(word[2]), isDigit(word[3]) else { return false }
    return word[0] == 0x31 && word[1] == 0x39 || word[0] == 0x32 && word[1] == 0x30
  }

  /// Whether a number is followed by a mark that parts a date or a time, and by a number.
  private static func isParted(_ text: Span<UInt8>, after word: Range<Int>) -> Bool {
    guard word.count <= 2, isDigit(text[word.lowerBound]), word.upperBound + 1 < text.count else {
      return false
    }
    let mark = text[word.upperBound]
    guard mark == 0x2E || mark == 0x2F || mark == 0x3A else { return false }
    return isDigit(text[word.upperBound + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static let months = PhraseTable([
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "januar", "februar", "märz", "mai", "juni", "juli", "oktober",
    "dezember", "janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre", "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
  ])
}
