import Articles

/// Sets rows of a table: the blocks of each cell become one, and the cells of a row one block.
struct RowSetter {
  /// A stretch of text that moves as a whole.
  struct Move {
    let from: Range<Int>
    let to: Int
  }

  /// The text that takes the place of all from the first row on.
  private(set) var bytes: [UInt8] = []
  /// Its marks.
  private(set) var marks: [Mark] = []
  /// What moved where, in the order of the text.
  private(set) var moves: [Move] = []
  /// Where the first row begins; nil before there is one.
  private(set) var start: Int?

  private let base: Int
  private let indent: UInt8
  private var shape: TableShape?
  private var isBehindRow: Bool

  /// Sets rows from a byte on; with a shape they are the first, else they follow others of a table that
  /// begins at `start`.
  init(at base: Int, start: Int?, shape: TableShape?, indent: UInt8) {
    self.base = base
    self.start = start
    self.shape = shape
    self.indent = indent
    isBehindRow = start != nil
  }

  private var offset: Int { base + bytes.count }

  /// Adds a row.
  mutating func add(_ row: TableDraft.Row, _ page: borrowing PageText) {
    let cells = row.cells.filter { $0.column <= Int(UInt8.max) && page.hasText($0) }
    guard let first = cells.first else { return }
    separate(isTight: isBehindRow)
    isBehindRow = true
    let rowStart = offset
    let rowMark = marks.count
    var column = first.column
    for cell in cells {
      for _ in column..<cell.column { bytes.append(0x09) }
      column = cell.column
      add(cell, page)
    }
    let part = TablePart(start: start ?? rowStart, isHeader: row.isHeader)
    start = part.start
    marks.insert(Mark(rowStart..<offset, .block(.row(part)), indent: indent), at: rowMark)
    if let shape {
      let cell = marks[rowMark + 1].range
      marks.insert(Mark(cell, .inline(.table(shape))), at: rowMark + 1)
      self.shape = nil
    }
  }

  /// Adds a block that stands between rows.
  mutating func addLoose(_ number: Int, _ page: borrowing PageText) {
    let mark = page.marks[number]
    if mark.block != nil {
      separate(isTight: false)
      isBehindRow = false
      let to = offset
      move(mark.range, page, inLine: false)
      marks.append(mark.moved(to: to..<offset))
    } else {
      marks.append(moved(mark))
    }
  }

  private mutating func separate(isTight: Bool) {
    guard offset > 0 else { return }
    bytes.append(0x0A)
    if !isTight { bytes.append(0x0A) }
  }

  /// Adds the blocks of a cell, with a space between them.
  private mutating func add(_ cell: TableDraft.Cell, _ page: borrowing PageText) {
    let cellStart = offset
    let cellMark = marks.count
    for number in cell.marks {
      let mark = page.marks[number - page.markBase]
      if mark.block == nil {
        marks.append(moved(mark))
        continue
      }
      if offset > cellStart { bytes.append(0x20) }
      move(mark.range, page, inLine: true)
    }
    let kind = InlineMark.cell(
      column: UInt8(cell.column), span: UInt8(clamping: cell.span))
    marks.insert(Mark(cellStart..<offset, .inline(kind)), at: cellMark)
  }

  /// Moves text; in a cell it stands in one line.
  private mutating func move(_ range: Range<Int>, _ page: borrowing PageText, inLine: Bool) {
    moves.append(Move(from: range, to: offset))
    for place in range {
      let byte = page.bytes[place - page.base]
      bytes.append(inLine && (byte == 0x0A || byte == 0x09) ? 0x20 : byte)
    }
  }

  /// A mark within the stretch that moved last.
  private func moved(_ mark: Mark) -> Mark {
    guard let last = moves.last else { return mark }
    let start = mark.range.lowerBound - last.from.lowerBound + last.to
    return mark.moved(to: start..<start + mark.range.count)
  }
}

extension Mark {
  fileprivate func moved(to range: Range<Int>) -> Mark {
    Mark(range, kind, indent: indent, isFurniture: isFurniture)
  }
}
