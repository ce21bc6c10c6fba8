import Articles

/// The way round a text, cell by cell, from a place back to it.
struct SearchWalk {
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

  /// The next cell that may have matches; the one of the place comes first for what is ahead of it
  /// and last for the rest.
  mutating func next(by tally: SearchTally) -> Step? {
    passEmptyCells(tally)
    guard taken <= cells else { return nil }
    defer { taken += 1 }
    let cell = isForward ? home + taken : home - taken
    return Step(
      cell: (cell + cells) % cells, side: taken == 0 ? .ahead : taken == cells ? .behind : .whole,
      isWrapped: !(0..<cells).contains(cell))
  }

  /// Goes on to the next cell that is not known to be without a match.
  private mutating func passEmptyCells(_ tally: SearchTally) {
    while taken > 0, taken < cells {
      let stretch = stretch
      let cell = isForward ? tally.firstCell(in: stretch) : tally.lastCell(in: stretch)
      if let cell {
        taken += isForward ? cell - stretch.lowerBound : stretch.upperBound - 1 - cell
        return
      }
      taken += stretch.count
    }
  }

  /// The cells that follow, up to the end of the text or to that of the place.
  private var stretch: Range<Int> {
    if isForward {
      let start = home + taken
      return start < cells ? start..<cells : start - cells..<home
    }
    let start = home - taken
    return start >= 0 ? 0..<start + 1 : home + 1..<start + cells + 1
  }

  /// Whether one more cell may be searched of which nothing is known.
  mutating func spend() -> Bool {
    allowance -= 1
    return allowance >= 0
  }

  /// The match that is wanted, if it is among these of a cell; otherwise they are passed.
  mutating func pick(from matches: [Range<Int>], _ side: Side) -> Range<Int>? {
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
