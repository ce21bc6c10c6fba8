/// The matches of the cells that were searched last, kept while there are few enough of them.
struct CellMatches: Sendable {
  private var matches: [Int: [Range<Int>]] = [:]
  private var held = 0
  private static let mostMatches = 16_384
  private static let mostCells = 256

  /// The matches that begin in a cell; nil where they are not kept.
  subscript(cell: Int) -> [Range<Int>]? {
    get { matches[cell] }
    set {
      held -= matches[cell]?.count ?? 0
      let count = newValue?.count ?? 0
      if held + count > Self.mostMatches || matches.count >= Self.mostCells {
        matches = [:]
        held = 0
      }
      matches[cell] = newValue
      held += count
    }
  }

  /// Forgets what may have changed.
  mutating func forget(_ cells: Range<Int>) {
    for cell in cells where matches[cell] != nil { self[cell] = nil }
  }
}
