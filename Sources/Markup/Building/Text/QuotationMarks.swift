/// What stands before and behind quoted words in a language.
struct QuotationMarks: Sendable {
  /// The mark before them.
  let first: StaticString
  /// The mark behind them.
  let last: StaticString

  /// The marks of a language, as a tag of BCP 47; others within quoted words.
  init(language: String, isInner: Bool) {
    let name = language.prefix(2).lowercased()
    let row = Self.rows.first { $0.languages.contains(name) } ?? Self.english
    (first, last) = isInner ? row.inner : row.outer
  }

  private typealias Pair = (StaticString, StaticString)
  private typealias Row = (languages: [String], outer: Pair, inner: Pair)

  private static let english: Row = ([], ("\u{201C}", "\u{201D}"), ("\u{2018}", "\u{2019}"))
  private static let rows: [Row] = [
    (
      ["de", "cs", "sk", "da", "bg", "is", "sl", "lt"], ("\u{201E}", "\u{201C}"),
      ("\u{201A}", "\u{2018}")
    ),
    (["fr"], ("\u{AB}\u{A0}", "\u{A0}\u{BB}"), ("\u{201C}", "\u{201D}")),
    (
      ["es", "it", "pt", "ru", "uk", "el", "ca", "nb", "no"], ("\u{AB}", "\u{BB}"),
      ("\u{201C}", "\u{201D}")
    ),
    (["pl", "hu", "ro", "hr"], ("\u{201E}", "\u{201D}"), ("\u{AB}", "\u{BB}")),
    (["sv", "fi"], ("\u{201D}", "\u{201D}"), ("\u{2019}", "\u{2019}")),
    (["ja", "zh"], ("\u{300C}", "\u{300D}"), ("\u{300E}", "\u{300F}")),
  ]
}
