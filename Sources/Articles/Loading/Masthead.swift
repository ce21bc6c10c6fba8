/// What stands before the body of an article.
public struct Masthead: Equatable, Sendable {
  /// The bytes of the category, if there is one.
  public internal(set) var category: Range<Int>?
  /// The bytes of the title, if there is one.
  public internal(set) var title: Range<Int>?
  /// The bytes of the summary, if there is one.
  public internal(set) var summary: Range<Int>?
  /// The bytes of the line that names the author, if there is one.
  public internal(set) var byline: Range<Int>?

  /// Takes from `other` what is not known yet.
  mutating func fill(from other: Masthead) {
    category = category ?? other.category
    title = title ?? other.title
    summary = summary ?? other.summary
    byline = byline ?? other.byline
  }
}
