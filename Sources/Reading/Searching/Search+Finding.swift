import Articles

extension Search {
  /// What is known of a match that is looked for.
  enum Outcome: Equatable {
    /// There it is; it may lie beyond the end of the text, from the other end on.
    case found(Range<Int>, isWrapped: Bool)
    /// There is none.
    case none
    /// The cells that decide it have not been counted yet.
    case unknown
  }

  /// Finds a match by the cells that are known to have some, and a few that nothing is known of.
  ///
  /// A forward search finds matches that begin at the place or after it, a backward search those that
  /// begin before it. Where it does not wrap, it ends with the text.
  mutating func find(_ wanted: Wanted, wraps: Bool = true, in source: any ByteSource) -> Outcome {
    let count = Self.cells(source.count)
    guard count > 0 else { return .none }
    var walk = SearchWalk(wanted, cells: count)
    if wraps, isComplete(source.count) {
      guard total > 0 else { return .none }
      walk.left = (walk.left - 1) % total + 1
    }
    while let step = walk.next(by: tally) {
      if !wraps, step.isWrapped { return .none }
      let known = tally.count(inCell: step.cell)
      if known == nil, !walk.spend() { return .unknown }
      if let known, known < walk.left, step.side == .whole {
        walk.left -= known
        continue
      }
      let matches = matches(inCell: step.cell, of: source)
      if let match = walk.pick(from: matches, step.side) {
        return .found(match, isWrapped: step.isWrapped)
      }
    }
    // All of the text has been looked at by now, and more matches were wanted than it has.
    guard wraps, total > 0, walk.left < wanted.steps else { return .none }
    var again = wanted
    again.steps = (walk.left - 1) % total + 1
    return find(again, in: source)
  }

  /// The matches that have a byte in a range, in order.
  mutating func matches(in range: Range<Int>, of source: any ByteSource) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    let first = max(0, range.lowerBound - SearchMatcher.reach) / SearchMatcher.cell
    let last = (range.upperBound - 1) / SearchMatcher.cell
    var found: [Range<Int>] = []
    for cell in first...last where tally.count(inCell: cell) != 0 {
      let matches = matches(inCell: cell, of: source)
      let start = matches.partitioningIndex { $0.upperBound > range.lowerBound }
      found += matches[start...].prefix { $0.lowerBound < range.upperBound }
    }
    return found
  }
}
