import Records

/// The text as only its paragraphs that match, and what is to be brought back after it.
struct SiftedLayer: Sendable {
  /// Where the text was.
  let origin: Position
  /// The match that the reader was at.
  let match: Range<Int>?
}
