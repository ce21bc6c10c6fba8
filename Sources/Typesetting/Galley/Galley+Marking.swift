import Articles

extension Galley {
  /// The same rows with some bytes drawn in roles of their own; `marks` are in the order of the text.
  ///
  /// Only the blocks that have marks in them are set once more.
  public mutating func marked(_ rows: [Row], _ marks: [TextMark]) -> [Row] {
    var made: [Anchor: [Row]] = [:]
    return rows.map { row in
      guard !row.isBlank, !Self.marks(marks, in: row.reach).isEmpty else { return row }
      let known = made[row.block] ?? self.rows(ofBlockAt: row.block, upTo: row.reach, marks)
      made[row.block] = known
      // Of rows of the text as it stands, several can begin at one place.
      let found = known.first { $0.range == row.range } ?? known.first { $0.start == row.start }
      return found?.with(range: row.range) ?? row
    }
  }

  /// The rows of the block at `start`, or of those that are shown in one row with it.
  private mutating func rows(
    ofBlockAt start: Anchor, upTo row: Range<Int>, _ marks: [TextMark]
  ) -> [Row] {
    guard let block = block(holding: start) else { return [] }
    let end = max(block.range.upperBound, row.upperBound)
    let marks = Self.marks(marks, in: block.range.lowerBound..<end)
    guard let text else { return set(block, marks: Array(marks)) }
    let own = marks.map { mark in
      let last = max(mark.range.lowerBound, mark.range.upperBound - 1)
      let range = text.rawOffset(ofText: mark.range.lowerBound)..<text.rawOffset(ofText: last) + 1
      return TextMark(range, mark.role)
    }
    return ownBlock(holding: self.own(block.start)).map { block in
      set(block, marks: own).map { given($0) }
    } ?? []
  }

  private static func marks(_ marks: [TextMark], in range: Range<Int>) -> ArraySlice<TextMark> {
    let first = marks.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let after = marks.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return marks[first..<max(first, after)]
  }
}
