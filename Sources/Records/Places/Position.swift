public import Articles

/// Where a person is in an article.
public struct Position: Equatable, Sendable {
  /// The first row on the screen holds this place.
  public var top: Anchor
  /// Where the reader is, and steps go from.
  public var place: Anchor

  /// A position whose screen begins at `top`.
  public init(top: Anchor = .start, place: Anchor = .start) {
    self.top = top
    self.place = place
  }

  /// The nearest position in a text of `count` bytes.
  public func clamped(to count: Int) -> Position {
    Position(top: min(top, Anchor(count)), place: min(place, Anchor(count)))
  }
}
