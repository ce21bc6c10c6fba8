import Articles

extension Search {
  private static let mostRanks = 4096

  /// Finds out which of all matches the current one is.
  mutating func locate(in source: any ByteSource) {
    ordinal = nil
    guard let start = current?.lowerBound,
      let before = tally.count(inCells: 0..<start / SearchMatcher.cell)
    else { return }
    ordinal = before + rank(of: start, in: source) + 1
  }

  /// How many matches begin in a range; nil until all of its cells have been counted.
  mutating func count(in range: Range<Int>, of source: any ByteSource) -> Int? {
    let first = range.lowerBound / SearchMatcher.cell
    let last = range.upperBound / SearchMatcher.cell
    guard let whole = tally.count(inCells: first..<last),
      tally.count(inCell: last) != nil || last >= Self.cells(source.count)
    else { return nil }
    return whole - rank(of: range.lowerBound, in: source) + rank(of: range.upperBound, in: source)
  }

  /// How many matches of its cell begin before a place.
  private mutating func rank(of place: Int, in source: any ByteSource) -> Int {
    let cell = place / SearchMatcher.cell
    guard tally.count(inCell: cell) ?? 0 > 0 else { return 0 }
    if let known = ranks[place] { return known }
    let rank = matches(inCell: cell, of: source).partitioningIndex { $0.lowerBound >= place }
    if ranks.count >= Self.mostRanks { ranks = [:] }
    ranks[place] = rank
    return rank
  }
}
