/// A heading that says what it divides a book or a play into: "CHAPTER IV", "Act 2", "Глава третья".
struct Division: Equatable {
  /// What is divided, the widest first.
  enum Rank: UInt8, Comparable, Sendable {
    case volume, book, part, act, chapter, article, scene, section, numeral, bracketed

    static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
  }

  let rank: Rank
  /// Whether words of its own follow its number.
  let hasTitle: Bool

  /// Whether its name may stand on the next line; laws have none there.
  var isNamedBelow: Bool { !hasTitle && (rank < .article || rank == .scene) }

  /// Reads a line without the white space around it; nil where it is no such heading.
  init?(_ text: Span<UInt8>) {
    guard text.count >= 3, text.count <= 160 else { return nil }
    if text[0] >= 0xE0, let counted = CountedHeading(text) {
      (rank, hasTitle) = (counted.rank, counted.hasTitle)
      return
    }
    guard let (rank, length) = Self.name(text),
      length + 1 < text.count, Self.isMark(text[length])
    else { return nil }
    var start = length
    while start < text.count, Self.isMark(text[start]) { start += 1 }
    guard text[start - 1] == 0x20 else { return nil }
    let rest = text.extracting(start..<text.count)
    guard let number = Self.number(rest) else { return nil }
    var end = number
    while end < rest.count, Self.isMark(rest[end]) { end += 1 }
    hasTitle = end < rest.count
    // A sentence that begins with "Part 2 of the ..." goes on in small letters.
    if hasTitle, end == number || !Self.beginsTitle(rest.extracting(end..<rest.count)) {
      return nil
    }
    self.rank = rank
  }

  private static func name(_ text: Span<UInt8>) -> (rank: Rank, length: Int)? {
    guard let length = anyName.length(atStartOf: text),
      let table = tables.first(where: { $0.words.length(atStartOf: text) == length })
    else { return nil }
    return (table.rank, length)
  }

  /// The bytes of the number that a text begins with: digits, Roman numerals, or a word.
  private static func number(_ text: Span<UInt8>) -> Int? {
    var end = 0
    while end < text.count, isDigit(text[end]) { end += 1 }
    if end > 0 { return end <= 3 ? end : nil }
    while end < text.count, isRoman(text[end]) { end += 1 }
    if end > 0, end == text.count || !isLetter(text[end]) { return end }
    return words.length(atStartOf: text)
  }

  private static func beginsTitle(_ text: Span<UInt8>) -> Bool {
    let scalar = Glyph.decode(text, at: 0).scalar
    return !scalar.properties.isLowercase && scalar != ","
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: true
    default: false
    }
  }

  /// What stands between the number and a title.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x2E, 0x3A, 0x2D, 0x5D: true
    default: false
    }
  }

  private struct Name {
    let rank: Rank
    let words: [String]
  }

  private struct Table {
    let rank: Rank
    let words: PhraseTable
  }

  private static let names = [
    Name(
      rank: .chapter,
      words: [
        "chapter", "kapitel", "chapitre", "capítulo", "capitolo", "глава", "Глава", "ГЛАВА",
        "letter", "canto", "stave",
      ]),
    Name(rank: .scene, words: ["scene", "szene", "scène", "escena", "сцена", "Сцена", "СЦЕНА"]),
    Name(
      rank: .act,
      words: ["act", "akt", "acte", "acto", "atto", "действие", "Действие", "ДЕЙСТВИЕ"]),
    Name(rank: .part, words: ["part", "teil", "partie", "parte", "часть", "Часть", "ЧАСТЬ"]),
    Name(
      rank: .article,
      words: ["article", "artikel", "artículo", "articolo", "статья", "Статья"]),
    Name(rank: .section, words: ["section", "sección", "sezione", "раздел", "Раздел", "§"]),
    Name(rank: .book, words: ["book", "buch", "livre", "libro", "книга", "Книга", "КНИГА"]),
    Name(rank: .volume, words: ["volume", "band", "tome", "tomo", "том", "Том", "ТОМ"]),
  ]
  private static let tables = names.map { Table(rank: $0.rank, words: PhraseTable($0.words)) }
  /// The names of all ranks: nearly every line begins with none of them.
  private static let anyName = PhraseTable(names.flatMap(\.words))

  private static let words = PhraseTable([
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "the first", "the second", "the third", "the fourth", "the fifth", "the last",
    "first", "second", "third", "last", "первая", "вторая", "третья", "четвертая", "четвёртая",
    "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая", "первое", "второе", "третье",
  ])
}
