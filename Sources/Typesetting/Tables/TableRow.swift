import Articles

/// A row of a table with its cells, and how its table is set.
struct TableRow: Equatable, Sendable {
  let layout: TableLayout
  let cells: [TableCell]
  /// Whether its cells name the columns.
  let isHeader: Bool

  /// Where each cell stands; nil where the row is a record, as one that does not fit its table is.
  var places: [TableLayout.Column]? {
    var places: [TableLayout.Column] = []
    var end = 0
    for cell in cells {
      guard cell.column >= end, let place = layout.place(of: cell) else { return nil }
      places.append(place)
      end = cell.column + max(1, cell.span)
    }
    return places
  }

  /// What stands before the words of a cell in a record; nil where its column has no name.
  func name(of cell: TableCell, measure: Int) -> PrintableText? {
    guard !isHeader, cell.span < max(2, layout.shape.count),
      layout.shape.indices.contains(cell.column)
    else { return nil }
    let name = Self.name(layout.shape[cell.column])
    guard !name.isEmpty, !hasOneName else { return nil }
    return Self.fits(name, measure: measure)
      ? name + ": " : measure >= 8 ? name.truncated(to: measure / 2 - 2) + ": " : nil
  }

  /// Whether a title of the whole table stands above its columns, which is the name of none of them.
  private var hasOneName: Bool {
    guard layout.shape.count > 1, let first = layout.shape.first else { return false }
    return layout.shape.allSatisfy { $0.name == first.name }
  }

  private static func name(_ column: TableShape.Column) -> PrintableText {
    PrintableText(folding: Array(column.name.utf8).span)
  }

  private static func fits(_ name: PrintableText, measure: Int) -> Bool {
    (name.columns + 2) * 2 <= measure
  }

  /// Whether the names of the columns say all that a row of headers says, where its rows are records
  /// and `text` gives the words of a cell.
  func isSaidByNames(measure: Int, _ text: (Range<Int>) -> PrintableText) -> Bool {
    guard isHeader, layout.columns == nil, !cells.isEmpty, !hasOneName else { return false }
    return cells.allSatisfy { cell in
      guard cell.span <= 1, layout.shape.indices.contains(cell.column) else { return false }
      let name = Self.name(layout.shape[cell.column])
      return Self.fits(name, measure: measure) && text(cell.range) == name
    }
  }
}
