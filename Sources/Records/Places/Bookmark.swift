/// Where reading an article ended, as it is known before the article is shown.
public struct Bookmark: Equatable, Sendable {
  /// The title that the article had.
  public var title: String
  /// Where the reader was in it.
  public var position: QuotedPosition

  /// A place in the article that was called `title`.
  public init(title: String, position: QuotedPosition) {
    self.title = title
    self.position = position
  }
}
