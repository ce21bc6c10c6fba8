/// A title in the text that names another article.
public struct RelatedLink: Equatable, Sendable {
  /// Where the link begins, its label included.
  public let start: Anchor
  /// The bytes of one copy of the title.
  public let title: Range<Int>
  /// Whether it stands within the text, rather than in a run of titles.
  public let isInline: Bool
}
