import Articles

/// A galley of the text as it stands speaks of places in the text that sequences were taken out of, as
/// everything around it does; its blocks and rows are made of the bytes that stand there.
extension Galley {
  /// The place among the bytes that stand there.
  func own(_ anchor: Anchor) -> Anchor {
    guard let text, anchor > .start else { return anchor }
    return Anchor(
      anchor.offset >= text.count ? ownCount : text.rawOffset(ofText: anchor.offset))
  }

  /// The bytes of the text for those that stand there.
  func given(_ range: Range<Int>) -> Range<Int> {
    guard let text else { return range }
    let start = range.lowerBound <= 0 ? 0 : text.textOffset(ofRaw: range.lowerBound)
    let end = range.upperBound >= ownCount ? text.count : text.textOffset(ofRaw: range.upperBound)
    return start..<max(start, end)
  }

  func given(_ row: Row) -> Row {
    guard text != nil else { return row }
    let block = given(row.block.offset..<row.block.offset).lowerBound
    return Row(
      range: given(row.range), block: Anchor(block), indent: row.indent, runs: row.runs,
      isCut: row.isCut)
  }

  func given(_ block: Block?) -> Block? {
    guard text != nil else { return block }
    return block.map { $0.moved(to: given($0.range)) }
  }

  /// Passes rows that have no byte of the text, such as the middle of a long address, in a direction: a
  /// place cannot lead to them.
  mutating func passEmptyRows(_ cursor: inout Cursor, by direction: Int) {
    guard text != nil, direction != 0 else { return }
    while given(cursor.rows[cursor.index].range).isEmpty, step(&cursor, by: direction) {}
  }
}
