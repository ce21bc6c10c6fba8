public import Articles

/// Lines that are cut where they are wider than the screen.
extension Galley {
  /// Up to `count` lines from the one that holds a place, one row each, whatever is done with long ones.
  public mutating func cutRows(from anchor: Anchor, count: Int) -> [Row] {
    var rows: [Row] = []
    var next = unit(holding: own(anchor))
    while rows.count < count, let block = next {
      let following = unit(after: block)
      let end = following?.range.lowerBound ?? max(ownCount, block.range.upperBound)
      let row = cutRow(of: block, marks: [])
      rows.append(given(row.with(range: block.range.lowerBound..<end)))
      next = following
    }
    return rows
  }

  /// The row of a line, the pieces of a long one taken together.
  mutating func cutRow(of block: Block, marks: [TextMark]) -> Row {
    let fitting = fitting ?? RowFitting(room: measure)
    var window = LineWindow(fitting, room: measure)
    var piece: Block? = block
    while let part = piece {
      window.add(bytes(of: part).span, base: part.range.lowerBound, showsControls: true)
      if window.isMore { break }
      piece = rest(after: part)
    }
    let setter = BlockSetter(
      measure: measure, setting: setting, marks: marks, known: knownMarks(of: block))
    return setter.row(of: block, text: bytes(of: block).span, window)
  }

  private mutating func rest(after block: Block) -> Block? {
    guard let next = ownBlock(after: block), next.kind == .line(.rest) else { return nil }
    return next
  }

  /// How many columns of its line are before a place.
  public mutating func column(of anchor: Anchor) -> Int {
    let anchor = own(anchor)
    var piece = ownBlock(holding: anchor)
    while let block = piece, block.kind == .line(.rest) { piece = ownBlock(before: block) }
    var column = piece?.kind == .preformatted ? piece?.indent ?? 0 : 0
    while let part = piece, part.range.lowerBound < anchor.offset {
      let end = min(part.range.upperBound, anchor.offset)
      let text = Array(bytes(of: part).prefix(end - part.range.lowerBound))
      column = LineWindow.column(behind: text.span, from: column)
      piece = rest(after: part)
    }
    return column
  }
}
