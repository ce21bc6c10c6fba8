public import Articles

/// Which blocks of a page are its article.
public struct PageVerdict: Equatable, Sendable {
  /// The bytes of the text that are furniture, in their order; none touches the next.
  public var furniture: [Range<Int>] = []
  /// The bytes of the block that is the title.
  public var title: Range<Int>?
  /// How much of the page is the article.
  public var extent = PageFacts.Extent.whole
  /// How many percent of the words of the page are furniture.
  public var hiddenPercent = 0
  /// The bytes of the words of each link of the page to a related article.
  public var related: [Range<Int>] = []

  /// All of a page.
  public init() {}
}
