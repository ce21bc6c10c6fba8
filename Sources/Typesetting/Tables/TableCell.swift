import Articles

/// A cell of a row of a table, and the bytes around it up to the next.
struct TableCell: Equatable, Sendable {
  /// The column that it begins in.
  let column: Int
  /// How many columns it takes.
  var span: Int
  /// Its bytes, and white space behind them.
  var range: Range<Int>

  /// The cells of a row in the order of the text, which part its bytes among them; none where no mark
  /// says where one is.
  static func cells(of marks: [Mark], in row: Range<Int>) -> [TableCell] {
    var cells: [TableCell] = []
    for mark in marks where row.contains(mark.range.lowerBound) {
      guard case .cell(let column, let span)? = mark.inline else { continue }
      // A cell that is too long for one mark has several.
      if cells.last?.column == Int(column) { continue }
      let start = cells.isEmpty ? row.lowerBound : mark.range.lowerBound
      if let last = cells.indices.last {
        cells[last].range = cells[last].range.lowerBound..<start
      }
      cells.append(
        TableCell(column: Int(column), span: Int(span), range: start..<row.upperBound))
    }
    return cells
  }
}
