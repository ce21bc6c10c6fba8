/// The bytes around some neighbouring cells, with all that their matches may depend on.
public struct SearchWindow {
  /// Bytes before a cell that show whether a word begins at its start.
  static let context = 64

  /// The bytes; those behind ``count`` are left from before.
  private(set) var bytes: [UInt8] = []
  /// How many bytes were there.
  private(set) var count = 0
  /// Where in the text the bytes begin.
  private(set) var base = 0

  /// A window that has read nothing yet.
  public init() {}

  /// Reads what there is of the cells and around them.
  public mutating func read(_ cells: Range<Int>, of source: any ByteSource) {
    read(cells, of: source, beyond: SearchMatcher.reach)
  }

  /// Reads what there is of the cells, of `reach` bytes behind them, and around all that.
  mutating func read(_ cells: Range<Int>, of source: any ByteSource, beyond reach: Int) {
    base = max(0, cells.lowerBound * SearchMatcher.cell - Self.context)
    let end = cells.upperBound * SearchMatcher.cell + reach + Self.context
    count = source.read(base..<end, into: &bytes)
  }
}
