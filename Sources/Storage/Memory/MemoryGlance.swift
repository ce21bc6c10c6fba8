public import Records

/// What is remembered that the first screen of an article depends on.
public struct MemoryGlance: Equatable, Sendable {
  /// Where reading ended; nil in an article that was never read.
  public let bookmark: Bookmark?
  /// How texts were seen last; nil where that was never changed.
  public let view: View?
}
