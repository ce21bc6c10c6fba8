import CVTerm

/// How a cell is drawn.
///
/// libvterm 0.1.4 does not know faint text (SGR 2), so it cannot be told here.
struct CellStyle: Equatable {
  var isBold = false
  var isItalic = false
  var isUnderlined = false
  var isReversed = false
  var foreground = CellColor.standard
  var background = CellColor.standard
}

extension CellStyle {
  /// The style of a cell of libvterm.
  init(_ cell: VTermScreenCell) {
    isBold = cell.attrs.bold != 0
    isItalic = cell.attrs.italic != 0
    isUnderlined = cell.attrs.underline != 0
    isReversed = cell.attrs.reverse != 0
    foreground = CellColor(cell.fg)
    background = CellColor(cell.bg)
  }
}
