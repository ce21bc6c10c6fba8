import Reading

extension Size {
  /// More than any display has columns.
  private static let mostColumns = 1000
  /// Curses keeps each cell in 28 bytes, three times over.
  private static let mostCells = 200_000

  /// The part at the top left that is drawn; of a larger terminal, the rest stays blank.
  var bounded: Size {
    let columns = min(columns, Self.mostColumns)
    return Size(columns: columns, rows: min(rows, Self.mostCells / columns))
  }
}
