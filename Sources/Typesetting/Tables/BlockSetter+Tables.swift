import Articles

/// The rows of a row of a table: its cells beside each other, or one below the other.
extension BlockSetter {
  /// The glyphs of a cell and the lines that they are broken into.
  private struct SetCell {
    let cell: TableCell
    let glyphs: [PlacedGlyph]
    var lines: [LineBreaker.Line] = []

    /// The first byte that is drawn in a line, or where the cell begins.
    func start(ofLine index: Int) -> Int {
      index == 0 ? cell.range.lowerBound : glyphs[lines[index - 1].next].offset
    }

    func range(ofLine index: Int) -> Range<Int> {
      let isLast = index == lines.count - 1
      return start(ofLine: index)..<(isLast ? cell.range.upperBound : start(ofLine: index + 1))
    }
  }

  /// The rows of a row of a table, whose bytes are `text`.
  func rows(
    of block: Block, _ row: TableRow, _ format: BlockFormat, _ spans: InlineSpans,
    text: Span<UInt8>
  ) -> [Row] {
    let base = block.range.lowerBound
    let indent = Self.indent(format.indent, measure: measure, isPage: isPage)
    let cells = row.cells.map { cell in
      let part = text.extracting((cell.range.lowerBound - base)..<(cell.range.upperBound - base))
      return SetCell(
        cell: cell, glyphs: trimmed(words(fold(part, base: cell.range.lowerBound), spans)))
    }
    guard cells.contains(where: { !$0.glyphs.isEmpty }) else {
      return [Row(range: block.range, block: block.start)]
    }
    if let places = row.places {
      return columns(cells, places, row, block, format, spans, indent: indent)
    }
    return record(cells, row, block, format, spans, indent: indent)
  }

  private func trimmed(_ glyphs: [PlacedGlyph]) -> [PlacedGlyph] {
    var glyphs = glyphs
    while glyphs.last?.glyph.isSpace == true { glyphs.removeLast() }
    return glyphs
  }

  /// The cells beside each other; each row of the screen begins with a line of the longest cell.
  private func columns(
    _ cells: [SetCell], _ places: [TableLayout.Column], _ row: TableRow, _ block: Block,
    _ format: BlockFormat, _ spans: InlineSpans, indent: Int
  ) -> [Row] {
    let cells = zip(cells, places).map { cell, place in
      var cell = cell
      cell.lines = LineBreaker(cell.glyphs, keepsSpace: false)
        .lines(first: place.width, others: place.width)
      return cell
    }
    guard let longest = cells.max(by: { $0.lines.count < $1.lines.count }) else { return [] }
    let count = longest.lines.count
    return (0..<count).map { index in
      let start = index == 0 ? block.range.lowerBound : longest.start(ofLine: index)
      let end = index == count - 1 ? block.range.upperBound : longest.start(ofLine: index + 1)
      return Row(
        range: start..<end, block: block.start, indent: indent,
        runs: runs(ofLine: index, of: cells, places, row, block, format, spans),
        cells: count == 1 ? [] : ranges(ofLine: index, of: cells))
    }
  }

  /// The bytes that a row of the screen shows; what is empty is in the first.
  private func ranges(ofLine index: Int, of cells: [SetCell]) -> [Range<Int>] {
    cells.compactMap { cell in
      if cell.lines.isEmpty { return index == 0 ? cell.cell.range : nil }
      return index < cell.lines.count ? cell.range(ofLine: index) : nil
    }
  }

  private func runs(
    ofLine index: Int, of cells: [SetCell], _ places: [TableLayout.Column], _ row: TableRow,
    _ block: Block, _ format: BlockFormat, _ spans: InlineSpans
  ) -> [Run] {
    var runs: [Run] = []
    var end = 0
    for (cell, place) in zip(cells, places) where index < cell.lines.count {
      let line = cell.lines[index]
      let drawn = self.runs(
        cell.glyphs[line.drawn], line.isHyphenated, format, spans, block, limit: place.width)
      let columns = drawn.reduce(0) { $0 + $1.text.columns }
      let start = place.start + row.space(before: columns, cell.cell, in: place)
      if start > end { runs.append(Run(.blank(start - end), .body)) }
      runs += drawn
      end = start + columns
    }
    return runs
  }

  /// The cells one below the other, each behind the name of its column.
  private func record(
    _ cells: [SetCell], _ row: TableRow, _ block: Block, _ format: BlockFormat,
    _ spans: InlineSpans, indent: Int
  ) -> [Row] {
    let cells = cells.filter { !$0.glyphs.isEmpty }
    let measure = measure - indent
    return cells.enumerated().flatMap { index, cell in
      let start = index == 0 ? block.range.lowerBound : cell.cell.range.lowerBound
      let end =
        index == cells.count - 1 ? block.range.upperBound : cells[index + 1].cell.range.lowerBound
      let name = row.name(of: cell.cell, measure: measure)
      return self.record(
        cell, name, start..<end, block, format, spans, indent: indent, measure: measure)
    }
  }

  private func record(
    _ cell: SetCell, _ name: PrintableText?, _ range: Range<Int>, _ block: Block,
    _ format: BlockFormat, _ spans: InlineSpans, indent: Int, measure: Int
  ) -> [Row] {
    let hang = name != nil && measure >= 12 ? 2 : 0
    var cell = cell
    cell.lines = LineBreaker(cell.glyphs, keepsSpace: false)
      .lines(first: measure - (name?.columns ?? 0), others: measure - hang)
    return cell.lines.enumerated().map { index, line in
      let isFirst = index == 0
      let start = isFirst ? range.lowerBound : cell.start(ofLine: index)
      let isLast = index == cell.lines.count - 1
      let lead =
        isFirst ? name.map { [Run($0, block.isFurniture ? .furniture : .label)] } ?? [] : []
      return Row(
        range: start..<(isLast ? range.upperBound : cell.start(ofLine: index + 1)),
        block: block.start, indent: indent + (isFirst ? 0 : hang),
        runs: lead
          + runs(
            cell.glyphs[line.drawn], line.isHyphenated, format, spans, block,
            limit: measure - (isFirst ? name?.columns ?? 0 : hang)))
    }
  }
}

extension TableRow {
  /// Blank columns before `columns` columns of a cell in its place.
  fileprivate func space(before columns: Int, _ cell: TableCell, in place: TableLayout.Column)
    -> Int
  {
    switch layout.shape[cell.column].alignment {
    case .leading: 0
    case .centred: max(0, place.width - columns) / 2
    case .trailing: max(0, place.width - columns)
    }
  }
}
