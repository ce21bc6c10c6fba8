extension Article {
  /// The article as it was known when loading had come to `offset`, to be loaded on from there.
  ///
  /// From the start of the text, it may be laid out by another profile.
  public func prefix(upTo offset: Int, profile: StyleProfile) -> Article {
    func isBefore(_ anchor: Anchor) -> Bool { anchor.offset < offset }
    var found = Findings()
    if offset > 0 { found.masthead = masthead }
    found.sections = sections.filter { isBefore($0.start) }
    found.items = items.filter { isBefore($0.start) }
    found.related = related.filter { isBefore($0.start) }
    found.notices = notices.filter { $0.lowerBound < offset }
    found.furniture = furniture.filter { $0.lowerBound < offset }
    found.checkpoints = checkpoints.filter { $0.offset < offset }
    found.loaded = offset
    var article = Article(profile: profile, limits: limits)
    article.append(found)
    return article
  }
}
