/// What a reader looks for in a text.
public struct SearchQuery: Hashable, Sendable {
  /// The words, or the regular expression, as they were typed.
  public var text: String
  /// Whether every byte has to be as it was typed: no folding of case, quotes, dashes or spaces.
  public var isExact: Bool
  /// Whether a match has to begin and end at the border of a word.
  public var isWholeWord: Bool
  /// Whether the text is a regular expression.
  public var isExpression: Bool

  /// How letters in the other case are taken, unless every byte has to be as it was typed.
  public var caseFolding: CaseFolding

  /// A query for `text`, folded unless it is said otherwise.
  public init(
    _ text: String, isExact: Bool = false, isWholeWord: Bool = false, isExpression: Bool = false,
    caseFolding: CaseFolding = .unlessCapitals
  ) {
    self.text = text
    self.isExact = isExact
    self.isWholeWord = isWholeWord
    self.isExpression = isExpression
    self.caseFolding = caseFolding
  }
}
