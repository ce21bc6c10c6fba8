/// Which part of a table a row is.
public struct TablePart: Equatable, Sendable {
  /// Where its table begins in the text, which is where the mark of its shape is.
  public let start: Int
  /// Whether its cells name the columns.
  public let isHeader: Bool

  /// A row of the table that begins at `start`.
  public init(start: Int, isHeader: Bool = false) {
    self.start = start
    self.isHeader = isHeader
  }
}
