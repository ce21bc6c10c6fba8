/// What a search has found since it last said so.
public struct SearchFindings: Equatable, Sendable {
  /// The first match from the place on in the direction of the search, the end of the text passed
  /// if need be; nil as long as that is not certain, and where there is none.
  ///
  /// Once it is known, all later findings repeat it.
  public let next: Range<Int>?
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
