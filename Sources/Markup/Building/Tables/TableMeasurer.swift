import Articles

/// Measures the columns of a table.
struct TableMeasurer {
  fileprivate var columns: [Measured]

  fileprivate struct Measured {
    var widest = 0
    var longestWord = 0
    var name = ""
    var numbers = 0
    var words = 0
    var alignments = [0, 0, 0]
  }

  /// The shape of a table by the rows that were seen.
  static func shape(of draft: TableDraft, _ page: borrowing PageText) -> TableShape {
    let count = draft.rows.flatMap(\.cells).map { $0.column + $0.span }.max() ?? 0
    var measurer = TableMeasurer(count: min(count, TableShape.mostColumns))
    var isBody = false
    for row in draft.rows {
      // Rows that name columns again further down name other columns.
      isBody = isBody || !row.isHeader
      for cell in row.cells where cell.column < measurer.columns.count {
        measurer.take(cell, page, isName: row.isHeader && !isBody, isHeader: row.isHeader)
      }
    }
    return TableShape(measurer.columns.map(\.column))
  }

  private init(count: Int) { columns = Array(repeating: Measured(), count: count) }

  private mutating func take(
    _ cell: TableDraft.Cell, _ page: borrowing PageText, isName: Bool, isHeader: Bool
  ) {
    let text = page.words(of: cell)
    guard !text.isEmpty else { return }
    let (width, word) = Self.measure(text.span)
    if cell.span == 1 { columns[cell.column].widest = max(columns[cell.column].widest, width) }
    columns[cell.column].longestWord = max(columns[cell.column].longestWord, word)
    if isName { name(cell, text) }
    guard !isHeader else { return }
    if let alignment = cell.alignment {
      columns[cell.column].alignments[Int(alignment.rawValue)] += 1
    }
    switch Self.isNumber(text) {
    case true?: columns[cell.column].numbers += 1
    case false?: columns[cell.column].words += 1
    case nil: break
    }
  }

  /// The name of a column is that of the cell closest to it.
  private mutating func name(_ cell: TableDraft.Cell, _ text: [UInt8]) {
    var end = min(text.count, TableShape.longestName)
    while end < text.count, end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    let name = String(decoding: text[..<end], as: UTF8.self)
    for column in cell.column..<min(cell.column + cell.span, columns.count) {
      if cell.span == 1 || columns[column].name.isEmpty { columns[column].name = name }
    }
  }

  /// Columns of the screen of some words, and of the longest of them.
  private static func measure(_ text: Span<UInt8>) -> (all: Int, word: Int) {
    var (all, word, longest) = (0, 0, 0)
    var index = 0
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      all += glyph.columns
      word = glyph.isSpace ? 0 : word + glyph.columns
      longest = max(longest, word)
      index += max(1, glyph.length)
    }
    return (all, longest)
  }

  /// Whether a cell has a number, with a unit of a letter or two; nil where it has only signs.
  private static func isNumber(_ text: [UInt8]) -> Bool? {
    var (digits, letters) = (0, 0)
    for byte in text {
      if byte &- 0x30 < 10 {
        digits += 1
      } else if HTMLTokenizer.isAlpha(byte) || byte >= 0xC3 {
        if digits == 0 { return false }
        letters += 1
      }
    }
    return digits == 0 ? nil : text.count <= 24 && letters <= 2
  }
}

extension TableMeasurer.Measured {
  /// The column as its mark has it.
  fileprivate var column: TableShape.Column {
    TableShape.Column(
      widest: UInt16(clamping: max(widest, longestWord)),
      longestWord: UInt16(clamping: longestWord),
      alignment: alignment, name: name)
  }

  /// As most cells say; numbers stand below each other.
  private var alignment: TableShape.Alignment {
    let said = alignments.reduce(0, +)
    if said * 2 > numbers + words {
      let most = alignments.max() ?? 0
      if alignments[1] == most { return .centred }
      return alignments[2] == most ? .trailing : .leading
    }
    return numbers > 0 && words == 0 ? .trailing : .leading
  }
}
