extension VirtualTerminal {
  /// A row of the screen as text, without the blanks at its end.
  func line(_ row: Int) -> String {
    let line = cells(ofRow: row).map(\.text).joined()
    guard let end = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...end])
  }

  /// The whole screen as text, a line for each row.
  var text: String { (0..<rows).map(line).joined(separator: "\n") }

  /// All cells of a row.
  func cells(ofRow row: Int) -> [Cell] { (0..<columns).map { cell(row: row, column: $0) } }

  /// How a cell is drawn.
  func style(row: Int, column: Int) -> CellStyle { cell(row: row, column: column).style }

  /// Where a text within one row first stands on the screen, in columns.
  func position(of text: String) -> Position? {
    for row in 0..<rows {
      let cells = cells(ofRow: row)
      for column in cells.indices where cells[column].columns > 0 {
        if cells[column...].lazy.map(\.text).joined().starts(with: text) {
          return Position(row: row, column: column)
        }
      }
    }
    return nil
  }

  /// Whether the screen is the one for full-screen programs.
  var isInAlternateScreen: Bool { modes.isAlternate }

  /// Whether the cursor is shown.
  var isCursorVisible: Bool { modes.showsCursor }
}

extension VirtualTerminal: CustomStringConvertible {
  /// The screen in a frame, with what else there is to know of it, as failures show it.
  var description: String {
    let facts = [
      "\(columns) by \(rows)", isInAlternateScreen ? "alternate screen" : "main screen",
      "cursor at row \(cursor.row), column \(cursor.column)" + (isCursorVisible ? "" : ", hidden"),
      modes.isPainting ? "in the middle of a frame" : "\(modes.frames) frames",
    ]
    let edge = "+" + String(repeating: "-", count: columns) + "+"
    let lines = (0..<rows).map { "|" + cells(ofRow: $0).map(\.text).joined() + "|" }
    return ([facts.joined(separator: ", "), edge] + lines + [edge]).joined(separator: "\n")
  }
}
