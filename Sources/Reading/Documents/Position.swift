import Articles

/// Where a person is in an article.
struct Position: Equatable, Sendable {
  /// The first row on the screen holds this place.
  var top = Anchor.start
  /// Where the reader is, and steps go from.
  var place = Anchor.start

  /// The nearest position in a text of `count` bytes.
  func clamped(to count: Int) -> Position {
    Position(top: min(top, Anchor(count)), place: min(place, Anchor(count)))
  }
}
