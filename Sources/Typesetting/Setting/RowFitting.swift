/// What becomes of rows on a screen that must not be broken: code and tables, and lines that are shown
/// as they are.
public struct RowFitting: Equatable, Sendable {
  /// Columns that code and tables have, which may be more than the measure.
  public var room: Int
  /// Whether lines that are shown as they are are cut rather than continued in the next row.
  public var cutsLines = false
  /// Whether blank lines in a row are shown as one.
  public var squeezesBlankLines = false
  /// Columns that are hidden at the left of what is cut.
  public var shift = 0
  /// Columns at the start of what is cut that stay in sight.
  public var held = 0

  /// Rows of at most `columns` columns.
  public init(room: Int) { self.room = max(1, room) }

  /// Whether a block can be shown together with the one before it.
  var joinsBlocks: Bool { cutsLines || squeezesBlankLines }
}
