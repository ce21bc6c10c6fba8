/// A place in an article, in bytes of its text as UTF-8; it survives reflow.
public struct Anchor: Comparable, Hashable, Sendable {
  /// Bytes from the start of the text.
  public var offset: Int

  /// The place `offset` bytes into the text.
  public init(_ offset: Int) { self.offset = offset }

  /// The start of the text.
  public static let start = Anchor(0)

  /// Whether `left` stands before `right`.
  public static func < (left: Anchor, right: Anchor) -> Bool { left.offset < right.offset }
}
