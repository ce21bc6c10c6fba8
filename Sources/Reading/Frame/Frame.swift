import Articles
import Records
public import Typesetting

/// One whole screen as a value.
public struct Frame: Equatable, Sendable {
  /// A cell of the screen, counted from 0 at the top left.
  public struct Position: Equatable, Sendable {
    /// Columns from the left.
    public var column: Int
    /// Rows from the top.
    public var row: Int

    /// The cell at a column and a row.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }

    /// The first cell of the screen.
    public static let topLeft = Position(column: 0, row: 0)
  }

  /// The size of the screen that it was made for.
  public let size: Size
  /// Exactly `size.rows` rows, none wider than `size.columns`.
  public let rows: [[Run]]
  /// Where the hardware cursor stands, so that a screen reader follows.
  public let cursor: Position
  /// Which colours it is drawn in.
  public let theme: Theme

  /// A screen of `rows`; those that are missing are blank, those that are too many are left out.
  public init(size: Size, rows: [[Run]], cursor: Position, theme: Theme = .auto) {
    self.size = size
    let blank = [[Run]](repeating: [], count: max(0, size.rows - rows.count))
    self.rows = Array((rows + blank).prefix(size.rows))
    self.cursor = Position(
      column: min(max(0, cursor.column), size.columns - 1),
      row: min(max(0, cursor.row), size.rows - 1))
    self.theme = theme
  }
}

extension Frame: CustomStringConvertible {
  /// The screen as plain text, a line a row, without blanks at the ends of the lines.
  public var description: String {
    rows.map(Self.line).joined(separator: "\n")
  }

  private static func line(_ runs: [Run]) -> String {
    var line = Substring(runs.map(\.text.string).joined())
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
