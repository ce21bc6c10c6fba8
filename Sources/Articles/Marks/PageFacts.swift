/// What a page says of itself beside its text, and what its article was found to be.
public struct PageFacts: Equatable, Sendable {
  /// How much of a page is its article.
  public enum Extent: Equatable, Sendable {
    /// The article was found; the rest is furniture.
    case article
    /// Little was found, by lower thresholds.
    case little
    /// No article was found, and all of the page is shown.
    case whole
  }

  /// What it is called.
  public var title: String?
  /// Who wrote it.
  public var author: String?
  /// When it was published or, failing that, changed; as ISO 8601 where the page has it so.
  public var date: String?
  /// What it is about, in a sentence or two.
  public var description: String?
  /// What it is filed under.
  public var tags: [String] = []
  /// Its language, as a tag of BCP 47.
  public var language: String?
  /// The name of its site.
  public var site: String?
  /// Its own address.
  public var address: String?
  /// Whether its author has marked all headings, so that no other words are one.
  public var marksAllHeadings = false
  /// How much of it is the article; nil before that was decided.
  public var extent: Extent?
  /// How many percent of its words are furniture.
  public var hiddenPercent = 0
  /// The bytes of the text that are titles of related articles, which the page links to beside its own.
  public var related: [Range<Int>] = []

  /// Facts of a page that says nothing.
  public init() {}

  /// What it is called, as it can be shown; nil where that is nothing.
  public var shownTitle: PrintableText? { Self.shown(title) }
}
