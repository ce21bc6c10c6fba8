/// Why a query cannot be searched for.
public struct SearchError: Error, Equatable {
  /// What is wrong with the expression, in one sentence.
  public let reason: PrintableText

  /// An error with its reason.
  public init(reason: PrintableText) { self.reason = reason }
}
