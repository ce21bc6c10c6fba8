/// How many matches begin in each cell of a text, as far as they have been counted.
///
/// It stands for all matches: a single one is found by searching its cell again, so that nothing
/// grows with their number.
public struct SearchTally: Equatable, Sendable {
  private static let unknown = UInt32.max
  private var counts: [UInt32] = []
  /// Matches counted so far.
  public private(set) var total = 0
  /// Cells that have been counted.
  public private(set) var countedCells = 0

  /// A tally of which nothing has been counted.
  public init() {}

  /// Notes how many matches begin in a cell; a count noted before is replaced.
  public mutating func note(_ count: Int, inCell cell: Int) {
    while counts.count <= cell { counts.append(Self.unknown) }
    if let before = self.count(inCell: cell) {
      total -= before
      countedCells -= 1
    }
    counts[cell] = UInt32(clamping: count)
    total += count
    countedCells += 1
  }

  /// Notes how many matches begin in some cells.
  public mutating func note(_ found: SearchedCells) {
    for (cell, count) in zip(found.cells, found.counts) { note(Int(count), inCell: cell) }
  }

  /// How many matches begin in a cell; nil where that has not been counted.
  public func count(inCell cell: Int) -> Int? {
    guard counts.indices.contains(cell), counts[cell] != Self.unknown else { return nil }
    return Int(counts[cell])
  }

  /// How many matches begin in some cells; nil where not all have been counted.
  public func count(inCells cells: Range<Int>) -> Int? {
    guard cells.upperBound <= counts.count else { return cells.isEmpty ? 0 : nil }
    var sum = 0
    for count in counts[cells] {
      guard count != Self.unknown else { return nil }
      sum += Int(count)
    }
    return sum
  }

  /// The first of some cells that is not known to be without a match; nil where all of them are.
  public func firstCell(in cells: Range<Int>) -> Int? {
    let known = cells.clamped(to: 0..<counts.count)
    if let cell = counts[known].firstIndex(where: { $0 != 0 }) { return cell }
    let unknown = max(cells.lowerBound, counts.count)
    return unknown < cells.upperBound ? unknown : nil
  }

  /// The last of some cells that is not known to be without a match; nil where all of them are.
  public func lastCell(in cells: Range<Int>) -> Int? {
    guard !cells.isEmpty else { return nil }
    if cells.upperBound > counts.count { return cells.upperBound - 1 }
    return counts[cells].lastIndex { $0 != 0 }
  }
}
