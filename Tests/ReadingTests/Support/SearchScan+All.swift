import Articles

extension SearchScan {
  /// What a search finds, all at once.
  static func all(
    _ matcher: SearchMatcher, in source: any ByteSource, from place: Int,
    _ direction: SearchDirection
  ) -> SearchFindings {
    var scan = SearchScan(from: place, direction, count: source.count)
    while scan.search(matcher, in: source) {}
    return scan.takeFindings()
  }

  /// Searches the next cells; false where all have been searched.
  mutating func search(_ matcher: SearchMatcher, in source: any ByteSource) -> Bool {
    guard let batch = next() else { return false }
    var found = result(of: batch)
    for cell in batch.cells {
      for match in matcher.matches(inCell: cell, of: source) { found.add(match, inCell: cell) }
    }
    note(found, as: batch)
    return true
  }
}
