import Articles

/// The rows of blocks that were set, for as long as their measure and their text stay the same.
struct SetBlocks: Sendable {
  /// Where the blocks begin, in order.
  private var starts: [Int] = []
  /// The rows of each of them.
  private var rows: [[Row]] = []
  private static let most = 512
  /// Runs in all of them, of which a text with a colour for each letter has many.
  private var runs = 0
  private static let mostRuns = 64 << 10

  /// The rows of a block; nil where it was not set.
  func rows(of block: Block) -> [Row]? {
    let start = block.range.lowerBound
    let place = place(of: start)
    return place < starts.count && starts[place] == start ? rows[place] : nil
  }

  /// Keeps the rows of a block that was not set; there are never more than 512 blocks, and no more
  /// than 65,536 runs beside those of one block.
  mutating func keep(_ rows: [Row], of block: Block) {
    if starts.count >= Self.most || self.runs >= Self.mostRuns { self = SetBlocks() }
    self.runs += rows.reduce(0) { $0 + $1.runs.count }
    let place = place(of: block.range.lowerBound)
    starts.insert(block.range.lowerBound, at: place)
    self.rows.insert(rows, at: place)
  }

  /// Forgets the blocks that begin in a range.
  mutating func forget(_ range: Range<Int>) {
    let places = place(of: range.lowerBound)..<place(of: range.upperBound)
    starts.removeSubrange(places)
    rows.removeSubrange(places)
  }

  private func place(of start: Int) -> Int { starts.partitioningIndex { $0 >= start } }
}
