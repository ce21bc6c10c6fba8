/// What was found in some neighbouring cells: how many matches begin in each, and those next to the
/// place that the search began at.
public struct SearchedCells: Equatable, Sendable {
  /// The cells.
  public let cells: Range<Int>
  /// How many matches begin in each of them, in order.
  public private(set) var counts: [UInt32]
  /// The place that the search began at, in bytes.
  private let place: Int
  /// The matches at both ends, and those on both sides of the place.
  private(set) var first: Range<Int>?
  private(set) var last: Range<Int>?
  private(set) var firstFromPlace: Range<Int>?
  private(set) var lastBeforePlace: Range<Int>?

  /// Cells in which nothing has been found yet by a search from `place`.
  public init(_ cells: Range<Int>, place: Int) {
    self.cells = cells
    self.place = place
    counts = Array(repeating: 0, count: cells.count)
  }

  /// Takes in the next match, which begins in `cell`.
  public mutating func add(_ match: Range<Int>, inCell cell: Int) {
    counts[cell - cells.lowerBound] += 1
    if first == nil { first = match }
    last = match
    if match.lowerBound < place {
      lastBeforePlace = match
    } else if firstFromPlace == nil {
      firstFromPlace = match
    }
  }
}
