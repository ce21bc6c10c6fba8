/// One text with its structure; it holds neither the text nor all of its blocks.
public struct Article: Equatable, Sendable {
  /// Category, title and summary.
  public private(set) var masthead = Masthead()
  /// The sections found so far, in the order of the text, like all that follows.
  public private(set) var sections: [Section] = []
  /// The entries of lists.
  public private(set) var items: [Item] = []
  /// The titles that name other articles.
  public private(set) var related: [RelatedLink] = []
  /// The bytes of notices.
  public private(set) var notices: [Range<Int>] = []
  /// The bytes of furniture.
  public private(set) var furniture: [Range<Int>] = []
  /// The places that reading can go on from.
  public private(set) var checkpoints: [Checkpoint] = []
  /// Bytes that are loaded, from the start of the text.
  public private(set) var loaded = 0
  /// Whether the text has been loaded to its end.
  public private(set) var isComplete = false
  /// How the text is laid out.
  public let profile: StyleProfile
  /// The sizes that it is loaded by.
  public let limits: Limits

  /// An article of which nothing is known yet but how it is laid out.
  public init(profile: StyleProfile, limits: Limits) {
    self.profile = profile
    self.limits = limits
  }

  /// Takes in what the loader found next.
  public mutating func append(_ found: Findings) {
    masthead.category = masthead.category ?? found.masthead.category
    masthead.title = masthead.title ?? found.masthead.title
    masthead.summary = masthead.summary ?? found.masthead.summary
    masthead.byline = masthead.byline ?? found.masthead.byline
    sections += found.sections
    items += found.items
    related += found.related
    notices += found.notices
    furniture += found.furniture
    checkpoints += found.checkpoints
    loaded = found.loaded
    isComplete = found.isComplete
  }
}
