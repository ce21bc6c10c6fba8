/// Where everything is on the screen; the only place that counts its columns and rows.
struct Layout: Equatable, Sendable {
  let size: Size
  /// The row of the top line, if there is one.
  let barRow: Int?
  /// The row of the status line, if there is one.
  let statusRow: Int?
  /// The rows of the text.
  let bodyRows: Range<Int>
  /// Columns of the contents at the left; 0 where they are not shown.
  let contentsColumns: Int
  /// Columns of the text and the empty columns around it.
  let textColumns: Int
  /// Columns that the text is set to.
  let measure: Int
  /// Columns of the preview beside the library; 0 where there is no room.
  let previewColumns: Int
  /// Columns before the text, the contents included.
  let textStart: Int

  /// The narrowest screen that has room for contents beside the text.
  static let wide = 80
  /// The narrowest screen that has room for a preview beside the library.
  static let roomy = 100

  /// Rows at the top of the body that stay in sight.
  let heldRows: Int
  /// Columns before each line for its number; 0 where it has none.
  let numberColumns: Int

  /// What a text of lines needs, which takes the whole width beside the contents.
  struct Lines {
    /// Lines that stay in sight.
    var held: Int
    /// Whether each line has its number before it.
    var hasNumbers: Bool
  }

  /// Columns of a number and the blank behind it, as in less.
  private static let numbers = 8

  init(
    size: Size, showsContents: Bool, isAlone: Bool, measure wanted: Int,
    contentsWidth: Int? = nil, lines: Lines? = nil, held: Int = 0
  ) {
    self.size = size
    barRow = !isAlone && size.rows >= 4 ? 0 : nil
    statusRow = !isAlone && size.rows >= 2 ? size.rows - 1 : nil
    bodyRows = (barRow == nil ? 0 : 1)..<(statusRow ?? size.rows)
    let hasContents = showsContents && !isAlone && size.columns >= Self.wide
    let suitable = min(24 + (size.columns - Self.wide) / 4, 40)
    contentsColumns = hasContents ? min(contentsWidth ?? suitable, size.columns / 2) : 0
    let separator = hasContents ? 1 : 0
    textColumns = size.columns - contentsColumns - separator
    let hasNumbers = lines?.hasNumbers ?? false && textColumns >= 3 * Self.numbers
    numberColumns = hasNumbers ? Self.numbers : 0
    heldRows = min(lines?.held ?? held, bodyRows.count / 2)
    let margins =
      lines != nil ? separator + numberColumns : textColumns >= 24 ? 2 : 0
    measure = max(1, min(lines != nil ? .max : wanted, textColumns - margins))
    previewColumns = size.columns >= Self.roomy ? min(size.columns * 2 / 5, 64) : 0
    let left = lines != nil ? separator + numberColumns : (textColumns - measure) / 2
    textStart = contentsColumns + separator + left
  }

  /// Columns of the library, before the preview and the line between them.
  var libraryColumns: Int { previewColumns > 0 ? size.columns - previewColumns - 1 : size.columns }

  /// How many rows of text there are that scroll.
  var textRows: Int { bodyRows.count - heldRows }

  /// Columns from where the text begins to the end of the screen.
  var room: Int { max(measure, size.columns - textStart) }
}
