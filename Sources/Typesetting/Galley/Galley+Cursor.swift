import Articles

extension Galley {
  /// A row among the rows of its block.
  struct Cursor {
    var block: Block
    var rows: [Row]
    var index: Int
  }

  mutating func cursor(at anchor: Anchor) -> Cursor? {
    guard let block = unit(holding: anchor) else { return nil }
    let rows = rows(of: block)
    let index = rows.lastIndex { $0.range.lowerBound <= anchor.offset } ?? 0
    return Cursor(block: block, rows: rows, index: index)
  }

  /// Moves one row on or back; false at either end of the text.
  mutating func step(_ cursor: inout Cursor, by direction: Int) -> Bool {
    let index = cursor.index + direction
    if cursor.rows.indices.contains(index) {
      cursor.index = index
      return true
    }
    let next = direction > 0 ? unit(after: cursor.block) : unit(before: cursor.block)
    guard let next else { return false }
    let rows = rows(of: next)
    cursor = Cursor(block: next, rows: rows, index: direction > 0 ? 0 : rows.count - 1)
    return true
  }

  /// The rows of a block and the empty row after it, if there is one; at least one row.
  private mutating func rows(of block: Block) -> [Row] {
    if let known = known(block) { return known }
    let made = set(block)
    keep(made, of: block)
    return made
  }

  /// The rows of a block made again, some bytes of it drawn in roles of their own.
  mutating func set(_ block: Block, marks: [TextMark] = []) -> [Row] {
    let next = rowsBlock(after: block)
    let end = next?.range.lowerBound ?? max(ownCount, block.range.upperBound)
    if fitting?.cutsLines ?? false, block.isKeptLine {
      let start = isFirst(block) ? 0 : block.range.lowerBound
      return [cutRow(of: block, marks: marks).with(range: start..<end)]
    }
    let bytes = bytes(of: block)
    let known = drawsLooks ? knownMarks(of: block) : []
    let table = tableRow(of: block, marks: drawsLooks ? known : nil)
    let setter = BlockSetter(
      measure: measure, setting: setting, marks: marks, inlineMarkup: inlineMarkup,
      known: known, code: known.isEmpty ? [] : code(in: block, marks: known), fitting: fitting,
      table: table, isPage: isPage)
    var rows = setter.rows(of: block, text: bytes.span)
    if let first = rows.first, isFirst(block) {
      rows[0] = first.with(range: 0..<first.range.upperBound)
    }
    guard let last = rows.last else { return rows }
    let hasRoom = block.range.upperBound < end && block.kind != .blank
    if hasRoom, let table, let line = tableLine(after: table, of: block, before: next) {
      rows.append(
        Row(
          range: block.range.upperBound..<end, block: block.start, indent: line.indent,
          runs: [line.run]))
    } else if let next, next.isSpaced, hasRoom {
      rows.append(Row(range: block.range.upperBound..<end, block: block.start))
    } else {
      rows[rows.count - 1] = last.with(range: last.range.lowerBound..<end)
    }
    return rows
  }
}
