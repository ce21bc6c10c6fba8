public import Articles

/// Makes text and marks of a marked-up text in UTF-8 as its bytes come.
///
/// What comes out is the same in whatever pieces they come.
public protocol MarkupConverter: Sendable {
  /// What the text has said of itself so far.
  var facts: PageFacts { get }

  /// Converts the next bytes; with `isFinal`, no more will come.
  mutating func add(_ bytes: [UInt8], isFinal: Bool) -> PageConverter.Piece
}
