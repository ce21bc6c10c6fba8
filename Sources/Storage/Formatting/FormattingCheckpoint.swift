/// What is needed to decode a text on from a place.
struct FormattingCheckpoint: Equatable, Sendable {
  /// The place in the text as it stands.
  var raw: Int
  /// The place in the text.
  var text: Int
  /// What holds there.
  var formatting: Formatting
}
