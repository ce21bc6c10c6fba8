/// What a line above the first paragraphs is judged by: whether it is the title of the article.
struct TitleFacts {
  let row: PageRow
  let isFirst: Bool
  /// How many paragraphs stand above it.
  let paragraphsBefore: Int
  /// Whether the next line says who wrote the article or when, or the one after that.
  let isOverCredit: Bool
  let isNearCredit: Bool
  /// How many of its words are long, and how many of these the article has too.
  let words: Int
  let shared: Int

  /// What speaks for it, less what speaks against it.
  ///
  /// The weights are those of a choice model fitted to the pages of the corpus, rounded: a menu names
  /// other things in a word or two, and what the article is about is in its title and in its text.
  var weight: Int {
    Self.evidence.reduce(-8 * paragraphsBefore) { $1.holds(self) ? $0 + $1.weight : $0 }
  }

  private static let evidence: [(weight: Int, holds: @Sendable (TitleFacts) -> Bool)] = [
    (-11, { $0.row.shape.closing == .period }),
    (-6, { $0.row.hasSigns }),
    (-3, { $0.row.shape.words <= 1 }),
    (-13, { $0.row.shape.words <= 3 }),
    (7, { $0.row.shape.words >= 6 }),
    (-5, { $0.row.shape.columns < 12 }),
    (-6, { $0.row.shape.columns > 100 }),
    (-9, { $0.shared == 0 }),
    (5, { $0.shared >= 2 }),
    (6, { $0.shared >= 4 }),
    (6, { $0.shared * 10 > $0.words * 3 }),
    (9, { $0.shared * 10 > $0.words * 6 }),
    (9, { $0.isOverCredit }),
    (7, { $0.isNearCredit && !$0.isOverCredit }),
    (6, { $0.isFirst }),
  ]
}
