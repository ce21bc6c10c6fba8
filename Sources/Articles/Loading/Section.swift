/// A heading of an article and where it is.
public struct Section: Equatable, Sendable {
  /// The bytes of the heading.
  public let title: Range<Int>
  /// How deep it is; 1 is the shallowest.
  public let level: Int

  /// Whether the author has given it a number, which is part of the heading.
  public let isNumbered: Bool

  /// Where the section begins.
  public var start: Anchor { Anchor(title.lowerBound) }
}
