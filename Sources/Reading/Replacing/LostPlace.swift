import Records

/// A place whose words were missing when the text was read again, as when a file is written in parts.
struct LostPlace: Sendable {
  /// The place.
  let quoted: QuotedPosition
  /// What is shown instead; who moves away from there has given the place up.
  let shown: Position
}
