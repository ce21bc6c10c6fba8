import Articles

extension Search {
  /// What is known of a match that is looked for.
  enum Outcome: Equatable {
    /// There it is; it may lie beyond the end of the text, from the other end on.
    case found(Range<Int>, isWrapped: Bool)
    /// There is none.
    case none
    /// The cells that would tell have not been counted yet.
    case unknown
  }

  /// Finds a match by the cells that are known to have some, and a few that nothing is known of.
  ///
  /// A forward search finds matches that begin at the place or after it, a backward search those that
  /// begin before it. Where it does not wrap, it ends with the text.
  mutating func find(_ wanted: Wanted, wraps: Bool = true, in source: any ByteSource) -> Outcome {
    let count = Self.cells(source.count)
    guard count > 0 else { return .none }
    var walk = Walk(wanted, cells: count)
    if wraps, isComplete(source.count) {
      guard total > 0 else { return .none }
      walk.left = (walk.left - 1) % total + 1
    }
    while let step = walk.next() {
      if !wraps, step.isWrapped { return .none }
      let known = tally.count(inCell: step.cell)
      if known == nil, !walk.spend() { return .unknown }
      if let known, known < walk.left, step.side == .whole {
        walk.left -= known
        continue
      }
      let matches = matches(inCell: step.cell, of: source)
      if let match = walk.take(matches, step.side) {
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

/// The way round a text, cell by cell, from a place back to it.
private struct Walk {
  enum Side { case ahead, whole, behind }

  struct Step {
    var cell: Int
    var side: Side
    var isWrapped: Bool
  }

  /// Matches still to be passed, the one that is wanted included.
  var left: Int
  private let place: Int
  private let isForward: Bool
  private let cells: Int
  private let home: Int
  private var taken = 0
  private var allowance = Search.mostUncounted

  init(_ wanted: Search.Wanted, cells: Int) {
    left = max(1, wanted.steps)
    place = wanted.place
    isForward = wanted.direction == .forward
    self.cells = cells
    home = max(0, min(wanted.place / SearchMatcher.cell, cells - 1))
  }

  /// The next cell; the one of the place comes first for what is ahead of it and last for the rest.
  mutating func next() -> Step? {
    guard taken <= cells else { return nil }
    defer { taken += 1 }
    let cell = isForward ? home + taken : home - taken
    return Step(
      cell: (cell + cells) % cells, side: taken == 0 ? .ahead : taken == cells ? .behind : .whole,
      isWrapped: !(0..<cells).contains(cell))
  }

  /// Whether one more cell may be searched of which nothing is known.
  mutating func spend() -> Bool {
    allowance -= 1
    return allowance >= 0
  }

  /// The match that is wanted, if it is among these of a cell; otherwise they are passed.
  mutating func take(_ matches: [Range<Int>], _ side: Side) -> Range<Int>? {
    let middle = matches.partitioningIndex { $0.lowerBound >= place }
    let part =
      side == .whole
      ? matches[...] : isForward == (side == .ahead) ? matches[middle...] : matches[..<middle]
    guard part.count >= left else {
      left -= part.count
      return nil
    }
    return isForward ? part[part.startIndex + left - 1] : part[part.endIndex - left]
  }
}
