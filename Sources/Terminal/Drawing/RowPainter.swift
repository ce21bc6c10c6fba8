import Articles
import CNcurses
import Glibc

/// Puts texts side by side into one row of the screen, and nothing beyond its end.
///
/// One cell is a scalar with a width and up to four marks that combine with it: what curses, our
/// typesetting and every terminal that was measured agree on.
struct RowPainter {
  private let row: Int32
  private let limit: Int
  private var column = 0
  private var cell: [wchar_t] = []

  /// A painter for row `row` of a screen `columns` wide, at its first column.
  init(row: Int, columns: Int) {
    self.row = Int32(row)
    limit = columns
    cell.reserveCapacity(nc_scalars_in_cell + 1)
  }

  /// Adds `text`, as much of it as there is room for.
  mutating func paint(_ text: PrintableText, in look: CursesLook) {
    guard column < limit else { return }
    // No scalar has more columns than bytes, and only ASCII has as many.
    if text.columns == text.string.utf8.count {
      paintASCII(text, in: look)
    } else {
      paintCells(of: text, in: look)
    }
  }

  private mutating func paintASCII(_ text: PrintableText, in look: CursesLook) {
    let count = min(text.columns, limit - column)
    nc_move(row, Int32(column))
    nc_set_style(look.attributes, look.pair)
    unsafe text.string.withCString { unsafe nc_add_ascii($0, Int32(count)) }
    column += count
  }

  private mutating func paintCells(of text: PrintableText, in look: CursesLook) {
    // Curses adds what the window was last set to, which is how the text before it was drawn.
    nc_set_style(look.attributes, look.pair)
    let bytes = text.string.utf8.span
    var index = 0
    var width = 0
    while index < bytes.count {
      let glyph = Glyph.decode(printed: bytes, at: index)
      index += glyph.length
      if glyph.columns == 0 {
        combine(glyph)
      } else {
        finishCell(width, in: look)
        guard column + glyph.columns <= limit else { return column = limit }
        cell.append(wchar_t(glyph.scalar.value))
        width = glyph.columns
      }
    }
    finishCell(width, in: look)
  }

  private mutating func combine(_ glyph: Glyph) {
    guard !cell.isEmpty, cell.count < nc_scalars_in_cell, glyph.isDrawn else { return }
    cell.append(wchar_t(glyph.scalar.value))
  }

  /// Moves first, so that a width that curses sees differently shifts nothing.
  private mutating func finishCell(_ width: Int, in look: CursesLook) {
    guard !cell.isEmpty else { return }
    cell.append(0)
    nc_move(row, Int32(column))
    unsafe nc_add_cell(cell, look.attributes, look.pair)
    cell.removeAll(keepingCapacity: true)
    column += width
  }
}
