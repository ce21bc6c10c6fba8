public import Articles

extension Galley {
  /// The same rows with some bytes drawn in roles of their own; `marks` are in the order of the text.
  ///
  /// Only the blocks that have marks in them are set once more.
  public mutating func marked(_ rows: [Row], _ marks: [TextMark]) -> [Row] {
    var made: [Anchor: [Row]] = [:]
    return rows.map { row in
      guard !row.isBlank, Self.isTouched(row.range, by: marks) else { return row }
      let known = made[row.block] ?? self.rows(ofBlockAt: row.block, marks)
      made[row.block] = known
      return known.first { $0.range == row.range } ?? row
    }
  }

  /// The rows of the block that holds a place, without the empty row after it.
  public mutating func rows(ofBlockHolding anchor: Anchor) -> [Row] {
    guard let cursor = cursor(at: anchor) else { return [] }
    return cursor.rows.last?.isBlank == true ? cursor.rows.dropLast() : cursor.rows
  }

  private mutating func rows(ofBlockAt start: Anchor, _ marks: [TextMark]) -> [Row] {
    guard let block = block(holding: start) else { return [] }
    let first = marks.partitioningIndex { $0.range.upperBound > block.range.lowerBound }
    let after = marks.partitioningIndex { $0.range.lowerBound >= block.range.upperBound }
    return set(block, marks: Array(marks[first..<max(first, after)]))
  }

  private static func isTouched(_ range: Range<Int>, by marks: [TextMark]) -> Bool {
    let first = marks.partitioningIndex { $0.range.upperBound > range.lowerBound }
    return first < marks.count && marks[first].range.lowerBound < range.upperBound
  }
}
