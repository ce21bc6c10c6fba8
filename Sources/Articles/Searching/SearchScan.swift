/// The order in which the cells of a text are searched, so that the match that the reader waits for
/// comes first and what is behind it only has to be counted.
///
/// From the cell of the place it goes in the direction of the search to the end of the text, and on
/// from the other end. Whoever searches takes the ``next()`` cells and brings back what was in them
/// with ``note(_:as:)``, in any order and from any number of threads.
public struct SearchScan: Sendable {
  /// Cells to be searched at once.
  public struct Batch: Equatable, Sendable {
    /// The cells, which are neighbours.
    public let cells: Range<Int>
    /// How many tasks were given before this one.
    let number: Int
  }

  /// How many cells a batch has at the most; the first ones are smaller, since somebody waits.
  private static let mostCells = 8

  private let place: Int
  private let direction: SearchDirection
  private var count: Int
  /// Cells that are still to be given out, a stretch after the other.
  private var ahead: [Range<Int>]
  private var given = 0
  /// What was brought back while an earlier batch was still under way: the nearest match of each.
  private var early: [Int: Range<Int>?] = [:]
  private var settled = 0
  /// The match at the very end of the way round, in the first cell on the wrong side of the place.
  private var farthest: Range<Int>?
  private(set) var nearest: Range<Int>?
  private var counted: [SearchedCells] = []
  private var searchedBytes = 0
  /// Bytes before the end of a text in which something may begin that goes on where the text grows.
  private let reach: Int

  /// A search of a text of `count` bytes from `place` on.
  public init(
    from place: Int, _ direction: SearchDirection, count: Int, reach: Int = SearchMatcher.reach
  ) {
    self.reach = reach
    let cells = Self.cells(count)
    let home = max(0, min(place / SearchMatcher.cell, cells - 1))
    self.place = place
    self.direction = direction
    self.count = count
    let (before, at, after) = (0..<home, home..<min(home + 1, cells), min(home + 1, cells)..<cells)
    ahead = direction == .forward ? [at, after, before] : [at, before, after]
    ahead.removeAll(where: \.isEmpty)
  }

  /// Whether all has been searched that is there.
  public var isComplete: Bool { ahead.isEmpty && settled == given }

  /// An empty result for what is found in the cells of a batch.
  public func result(of batch: Batch) -> SearchedCells { SearchedCells(batch.cells, place: place) }

  /// The cells to search next; nil where all have been given out.
  public mutating func next() -> Batch? {
    guard let stretch = ahead.first else { return nil }
    let size = min(stretch.count, given < 4 ? 1 : Self.mostCells)
    let isUpward = direction == .forward
    let cells = isUpward ? stretch.prefix(size) : stretch.suffix(size)
    let rest = isUpward ? stretch.dropFirst(size) : stretch.dropLast(size)
    if rest.isEmpty { ahead.removeFirst() } else { ahead[0] = rest }
    defer { given += 1 }
    return Batch(cells: cells, number: given)
  }

  /// Takes in what was found in the cells of a batch.
  public mutating func note(_ found: SearchedCells, as batch: Batch) {
    counted.append(found)
    searchedBytes += bytes(of: found.cells)
    early[batch.number] = .some(nearest(of: found, isHome: batch.number == 0))
    while let match = early.removeValue(forKey: settled) {
      settled += 1
      if nearest == nil { nearest = match }
    }
    if isComplete && nearest == nil { nearest = farthest }
  }

  /// Has what was added to the text searched as well, and again the bytes before it that a match may
  /// have begun in; returns whether there is something to do.
  ///
  /// While cells are under way it waits for the next call: an old count must not come after a new one.
  public mutating func grow(to newCount: Int) -> Bool {
    guard isComplete, newCount > count else { return !ahead.isEmpty }
    let stale = max(0, count - reach) / SearchMatcher.cell
    searchedBytes -= bytes(of: stale..<Self.cells(count))
    count = newCount
    ahead.append(stale..<Self.cells(count))
    return true
  }

  /// What has been found since the last call.
  public mutating func takeFindings() -> SearchFindings {
    defer { counted = [] }
    return SearchFindings(
      counted: counted, searched: searchedBytes, total: count, isComplete: isComplete)
  }

  /// Whether the next match is known, or that there is none so far.
  public var isSettled: Bool { nearest != nil || isComplete }

  /// The match that a search comes to first in these cells.
  private mutating func nearest(of found: SearchedCells, isHome: Bool) -> Range<Int>? {
    guard isHome else { return direction == .forward ? found.first : found.last }
    if direction == .forward {
      farthest = found.first
      return found.firstFromPlace
    }
    farthest = found.last
    return found.lastBeforePlace
  }

  private func bytes(of cells: Range<Int>) -> Int {
    let end = min(count, cells.upperBound * SearchMatcher.cell)
    return max(0, end - cells.lowerBound * SearchMatcher.cell)
  }

  private static func cells(_ count: Int) -> Int {
    (count + SearchMatcher.cell - 1) / SearchMatcher.cell
  }
}
