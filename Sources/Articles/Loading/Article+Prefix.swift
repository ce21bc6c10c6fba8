extension Article {
  /// What is known of the article up to `offset`, to be loaded on from there or left at that.
  ///
  /// From the start of the text, it may be laid out by another profile.
  public func prefix(upTo offset: Int, profile: TextProfile) -> Article {
    var found = Findings()
    found.masthead = masthead
    found.masthead.keep { $0.lowerBound < offset }
    found.listing = listing.keeping { $0 < offset }
    found.checkpoints = checkpoints.filter { $0.offset < offset }
    found.loaded = min(loaded, offset)
    found.isComplete = isComplete
    var article = Article(profile: profile, limits: limits)
    article.append(found)
    return article
  }
}

extension Masthead {
  fileprivate mutating func keep(where isKept: (Range<Int>) -> Bool) {
    category = category.flatMap { isKept($0) ? $0 : nil }
    title = title.flatMap { isKept($0) ? $0 : nil }
    summary = summary.flatMap { isKept($0) ? $0 : nil }
    byline = byline.flatMap { isKept($0) ? $0 : nil }
  }
}
