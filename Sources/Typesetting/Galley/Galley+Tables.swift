public import Articles

/// Tables whose rows are set by what is known of their columns.
extension Galley {
  /// The cells of a row and how its table is set; nil for any other block, and where nothing is known of
  /// its columns.
  ///
  /// The marks of the block are looked up where they are nil.
  mutating func tableRow(of block: Block, marks: [Mark]? = nil) -> TableRow? {
    guard case .row(let part?) = block.kind, text == nil else { return nil }
    let cells = TableCell.cells(of: marks ?? knownMarks(of: block), in: block.range)
    guard !cells.isEmpty, let layout = layout(ofTableAt: part.start, indent: block.indent) else {
      return nil
    }
    return TableRow(layout: layout, cells: cells, isHeader: part.isHeader)
  }

  private mutating func layout(ofTableAt start: Int, indent: Int) -> TableLayout? {
    if let known = tables.layouts[start] { return known }
    let marks = knownMarks(in: start..<start + 1)
    let shape = marks.lazy.compactMap { mark -> TableShape? in
      if case .table(let shape)? = mark.inline { shape } else { nil }
    }.first
    guard let shape, !shape.columns.isEmpty else { return nil }
    let room = fitting?.room ?? measure
    let layout = TableLayout(shape, room: room - columns(ofIndent: indent))
    tables.keep(layout, ofTableAt: start)
    return layout
  }

  private func columns(ofIndent columns: Int) -> Int {
    BlockSetter.indent(columns, measure: measure, isPage: isPage)
  }

  /// Whether a row of headers has no rows, because the names of its columns stand in each record.
  mutating func isSaidInRecords(_ block: Block) -> Bool {
    guard case .row(let part?) = block.kind, part.isHeader else { return false }
    let start = block.range.lowerBound
    if let known = tables.said[start] { return known }
    let row = tableRow(of: block)
    let width = measure - columns(ofIndent: block.indent)
    let isSaid = row?.isSaidByNames(measure: width) { text(of: $0) } ?? false
    let next = ownBlock(after: block)
    let hasRecords = isSaid && (next?.isRow(ofTableAt: part.start) ?? false)
    // While text still arrives, the first record may come behind the header.
    if next == nil {
      tables.endsInHeader = true
    } else {
      tables.keep(hasRecords, ofHeaderAt: start)
    }
    return hasRecords
  }

  /// What is drawn between a row of a table and the next one: a rule below the headers, a short line
  /// between records; nil where nothing is.
  func tableLine(after row: TableRow, of block: Block, before next: Block?)
    -> (indent: Int, run: Run)?
  {
    guard case .row(let part?) = block.kind, case .row(let following?)? = next?.kind,
      following.start == part.start
    else { return nil }
    let columns = columns(ofIndent: block.indent)
    guard row.layout.columns != nil else {
      return (columns, Run(.rule(min(2, measure)), .separator))
    }
    guard part.isHeader, !following.isHeader, row.layout.width > 0 else { return nil }
    return (columns, Run(.rule(row.layout.width), .separator))
  }

  /// The rows of the headers of the table in whose rows a place is, and the bytes of those; nil where
  /// that is none in columns.
  public mutating func tableHeader(above anchor: Anchor, most: Int)
    -> (rows: [Row], range: Range<Int>)?
  {
    guard let cursor = cursor(at: anchor), case .row(let part?) = cursor.block.kind,
      !cursor.rows[cursor.index].isBlank, tableRow(of: cursor.block)?.layout.columns != nil,
      var header = unit(holding: Anchor(part.start)), header.isHeader(ofTableAt: part.start)
    else { return nil }
    var rows: [Row] = []
    while rows.count <= most, header.isHeader(ofTableAt: part.start) {
      rows += self.rows(ofBlock: header)
      guard let next = unit(after: header) else { return nil }
      header = next
    }
    guard rows.count <= most, header.isRow(ofTableAt: part.start), let first = rows.first,
      let last = rows.last
    else { return nil }
    return (rows, first.range.lowerBound..<last.range.upperBound)
  }
}

/// What is known of tables at one measure.
struct KnownTables: Sendable {
  private(set) var layouts: [Int: TableLayout] = [:]
  /// Whether rows of headers need not be shown, by where they begin.
  private(set) var said: [Int: Bool] = [:]
  /// Whether a row of headers was the last block of the text as far as that was there.
  var endsInHeader = false
  private static let most = 64

  mutating func keep(_ layout: TableLayout, ofTableAt start: Int) {
    if layouts.count >= Self.most { self = KnownTables() }
    layouts[start] = layout
  }

  mutating func keep(_ isSaid: Bool, ofHeaderAt start: Int) {
    if said.count >= Self.most { self = KnownTables() }
    said[start] = isSaid
  }
}

extension Block {
  func isRow(ofTableAt start: Int) -> Bool {
    if case .row(let part?) = kind { part.start == start } else { false }
  }

  func isHeader(ofTableAt start: Int) -> Bool {
    if case .row(let part?) = kind { part.start == start && part.isHeader } else { false }
  }
}

extension PrintableText {
  /// A line across `columns` columns.
  static func rule(_ columns: Int) -> PrintableText {
    PrintableText(String(repeating: "─", count: max(0, columns)))
  }
}
