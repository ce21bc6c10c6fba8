/// How a text of lines and a text as it stands are shown, as the options of less have it.
public struct LineOptions: Equatable, Sendable {
  /// Whether rows that are too long are cut, and scrolled sideways (`-S`).
  public var cutsLongLines = false
  /// Whether each line has its number before it (`-N`).
  public var showsLineNumbers = false
  /// Whether blank lines in a row are shown as one (`-s`).
  public var squeezesBlankLines = false
  /// The lines at the start that stay in sight, and the columns of each line (`--header N,M`); nil
  /// where the text decides.
  public var header: Header?

  /// What stays in sight while the rest scrolls.
  public struct Header: Equatable, Sendable {
    /// Lines at the start of the text.
    public var lines: Int
    /// Columns at the start of each line.
    public var columns: Int

    /// A header of some lines and columns.
    public init(lines: Int, columns: Int = 0) {
      self.lines = lines
      self.columns = columns
    }
  }

  /// Lines wrapped, without numbers, as they are.
  public init() {}
}
