import Articles

/// Tables.
extension MarkdownSetter {
  /// Writes a row, behind the names of the columns where it is the first.
  mutating func write(row block: Block, _ part: TablePart) {
    let cells = TableCell.cells(of: source.marks(in: block.range), in: block.range)
    let row =
      cells.isEmpty
      ? [(column: 0, words: words(of: block, in: block.range, .cell))]
      : cells.map { (column: $0.column, words: words(of: block, in: $0.range, .cell)) }
    if let table, table.start == part.start {
      lines.addLine(verbatim: table.row(row).map(Self.untied))
      return
    }
    nesting.leave(for: block.indent)
    let table = MarkdownTable(start: part.start, alignments(ofTableAt: part.start, cells))
    self.table = table
    begin()
    lines.add(signs: table.row(part.isHeader ? row : []).map(Self.untied))
    lines.addLine(verbatim: table.rule)
    if !part.isHeader { lines.addLine(verbatim: table.row(row).map(Self.untied)) }
    last = .table
  }

  private static func untied(_ byte: UInt8) -> UInt8 { byte == MarkdownLines.tie ? 0x20 : byte }

  private func alignments(ofTableAt start: Int, _ cells: [TableCell]) -> [TableShape.Alignment] {
    let known = source.marks(in: start..<start + 1).lazy.compactMap { mark -> TableShape? in
      if case .table(let shape)? = mark.inline { shape } else { nil }
    }.first
    if let known, !known.columns.isEmpty { return known.columns.map(\.alignment) }
    let count = cells.map { $0.column + max(1, $0.span) }.max() ?? 1
    return [TableShape.Alignment](repeating: .leading, count: count)
  }
}
