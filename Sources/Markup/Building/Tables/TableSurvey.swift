import Articles

/// What speaks for a table of data, and what for one that only places things on a page.
struct TableSurvey {
  private var rows = 0
  private var fullRows = 0
  private var columns = 0
  private var cells = 0
  private var headers = 0
  private var longest = 0
  private var total = 0
  private var mostBlocks = 0
  private var hasOwnStructure = false
  private let isSaidToBeData: Bool
  private let isWrittenAsTable: Bool

  init(_ draft: TableDraft, _ page: borrowing PageText) {
    isSaidToBeData = draft.isSaidToBeData
    isWrittenAsTable = draft.isWrittenAsTable
    for row in draft.rows {
      var filled = 0
      for cell in row.cells where take(cell, page) {
        filled += 1
        columns = max(columns, cell.column + 1)
      }
      if filled > 0 { rows += 1 }
      if filled > 1 { fullRows += 1 }
    }
  }

  /// Whether the rows are set as rows.
  var isData: Bool {
    if isWrittenAsTable { return rows > 0 }
    guard fullRows > 0, columns > 1, !hasOwnStructure else { return false }
    if headers > 0 || isSaidToBeData { return longest <= 4096 && mostBlocks <= 40 }
    return rows > 1 && fullRows * 10 >= rows * 6 && longest <= 600 && mostBlocks <= 4
      && total <= cells * 120
  }

  /// Takes a cell; false for one without text.
  private mutating func take(_ cell: TableDraft.Cell, _ page: borrowing PageText) -> Bool {
    var count = 0
    var blocks = 0
    for number in cell.marks {
      let mark = page.marks[number - page.markBase]
      guard let block = mark.block else { continue }
      count += mark.range.count
      blocks += 1
      if !block.fitsCell { hasOwnStructure = true }
    }
    guard blocks > 0 else { return false }
    cells += 1
    total += count
    longest = max(longest, count)
    mostBlocks = max(mostBlocks, blocks)
    if cell.isHeader { headers += 1 }
    return true
  }
}

extension BlockMark {
  /// Whether it can stand in a cell of data, where it becomes a part of the row.
  fileprivate var fitsCell: Bool {
    switch self {
    case .paragraph, .item, .term, .caption, .quotation, .note, .notice, .furniture, .byline,
      .title:
      true
    case .heading, .code, .row, .ruler: false
    }
  }
}
