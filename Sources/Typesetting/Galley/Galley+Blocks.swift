public import Articles

extension Galley {
  /// The rows of a block, and the empty row after it where there is one.
  public mutating func rows(ofBlock block: Block) -> [Row] {
    hides(block) ? set(block) : cursor(at: block.start)?.rows ?? []
  }

  /// The rows of a block and an empty row after it, also where the text has none there, unless its lines
  /// are shown as they are.
  public mutating func rowsApart(of block: Block) -> [Row] {
    let rows = hides(block) ? set(block) : cursor(at: own(block.start))?.rows ?? []
    guard let last = rows.last else { return [] }
    if case .line = block.kind { return rows.map { given($0) } }
    let end = block.range.upperBound
    guard !last.isBlank, last.range.lowerBound < end, end < last.range.upperBound,
      self.block(after: block) != nil
    else { return rows }
    return rows.dropLast() + [
      last.with(range: last.range.lowerBound..<end),
      Row(range: end..<last.range.upperBound, block: block.start),
    ]
  }
}
