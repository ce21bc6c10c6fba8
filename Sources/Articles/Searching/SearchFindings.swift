/// What a search has found since it last said so.
public struct SearchFindings: Equatable, Sendable {
  /// Cells that have been counted since the last findings.
  ///
  /// A cell may come again where the text has grown; then the new count is right.
  public let counted: [SearchedCells]
  /// Bytes that have been searched.
  public let searched: Int
  /// Bytes that there are to search.
  public let total: Int
  /// Whether all that is there has been searched; if the text grows, more findings come.
  public let isComplete: Bool
}
