import Articles

extension Galley {
  /// The same rows with some bytes drawn in roles of their own; `marks` are in the order of the text.
  ///
  /// Only the blocks that have marks in them are set once more.
  public mutating func marked(_ rows: [Row], _ marks: [TextMark]) -> [Row] {
    var made: [Anchor: [Row]] = [:]
    return rows.map { row in
      guard !row.isBlank, !Self.marks(marks, in: row.range).isEmpty else { return row }
      let known = made[row.block] ?? self.rows(ofBlockAt: row.block, upTo: row.range, marks)
      made[row.block] = known
      return known.first { $0.start == row.start }?.with(range: row.range) ?? row
    }
  }

  /// The rows of the block at `start`, or of those that are shown in one row with it.
  private mutating func rows(
    ofBlockAt start: Anchor, upTo row: Range<Int>, _ marks: [TextMark]
  ) -> [Row] {
    guard let block = block(holding: start) else { return [] }
    let end = max(block.range.upperBound, row.upperBound)
    return set(block, marks: Array(Self.marks(marks, in: block.range.lowerBound..<end)))
  }

  private static func marks(_ marks: [TextMark], in range: Range<Int>) -> ArraySlice<TextMark> {
    let first = marks.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let after = marks.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return marks[first..<max(first, after)]
  }
}
