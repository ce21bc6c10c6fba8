import Articles

/// The filters through which a text is shown, and the blocks that pass all of them.
struct Sifting: Sendable {
  /// The filters, the first one first; there is at least one.
  private(set) var filters: [BlockSieve.Filter]
  /// The blocks that pass, as if they were matches.
  var search: Search

  /// Filters for an article.
  init(_ filters: [BlockSieve.Filter], of article: Article, in source: any ByteSource) {
    self.filters = filters
    let sieve = BlockSieve(filters, of: article, in: source)
    let query = filters.last?.matcher.query ?? SearchQuery("")
    search = Search(SearchMatcher(sieve, query: query), .forward)
  }

  /// The only filter, where it lets blocks through that have something.
  var onlyMatcher: SearchMatcher? {
    filters.count == 1 && !filters[0].isInverted ? filters[0].matcher : nil
  }

  /// "with “a” and “b”, without “c”".
  var words: String {
    func named(_ isInverted: Bool) -> String {
      let queries = filters.filter { $0.isInverted == isInverted }
      return queries.map { "“\(PrintableText($0.matcher.query.text))”" }.joined(separator: " and ")
    }
    let (with, without) = (named(false), named(true))
    if with.isEmpty { return "without " + without }
    return "with " + with + (without.isEmpty ? "" : ", without " + without)
  }
}

extension Document {
  /// Shows only what passes some filters from now on; without any, all.
  mutating func sift(_ filters: [BlockSieve.Filter]) {
    sifting = filters.isEmpty ? nil : Sifting(filters, of: shownArticle, in: source)
  }

  /// Sifts again, where the blocks may be others than before.
  mutating func siftAgain() { if let sifting { sift(sifting.filters) } }

  /// Whether the matches of the search tell what passes, so that nothing else has to be counted.
  var siftsBySearch: Bool {
    guard let matcher = sifting?.onlyMatcher else { return false }
    return search?.matcher == matcher
  }

  /// What its blocks are called: lines or paragraphs.
  var unitWords: String { presentation.keepsLines ? "lines" : "paragraphs" }

  /// How many blocks pass, as far as that is known.
  var siftedWords: String {
    guard let search = sifting?.search else { return "" }
    let isComplete = search.isComplete(source.count)
    if search.total == 0 { return isComplete ? "none" : "searching" }
    return "\(search.total)\(isComplete ? "" : "+")"
  }
}
