/// What is known of the columns of a table before any of its rows is set.
public struct TableShape: Equatable, Sendable {
  /// How the cells of a column are set.
  public enum Alignment: UInt8, Sendable {
    case leading, centred, trailing
  }

  /// One column, measured in columns of the screen over the rows that were seen.
  public struct Column: Equatable, Sendable {
    /// What its widest cell needs in one row.
    public var widest: UInt16
    /// What its longest word needs.
    public var longestWord: UInt16
    /// How its cells are set.
    public var alignment: Alignment
    /// The words of its header; empty where it has none.
    public var name: String

    /// A column of these widths.
    public init(
      widest: UInt16, longestWord: UInt16, alignment: Alignment = .leading, name: String = ""
    ) {
      self.widest = widest
      self.longestWord = longestWord
      self.alignment = alignment
      self.name = name
    }
  }

  /// More columns of a table are not measured; its rows are set as records.
  public static let mostColumns = 64
  /// Bytes of the name of a column that are kept.
  public static let longestName = 80

  /// The columns, in their order.
  public var columns: [Column]

  /// A table of these columns.
  public init(_ columns: [Column]) { self.columns = columns }
}
