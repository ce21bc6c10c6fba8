public import Articles

/// What is remembered beside the place where reading ended, and can wait for the first screen.
public struct Recollection: Equatable, Sendable {
  /// Where reading ended, where that was not known before the first screen.
  public var bookmark: Bookmark?
  /// How texts were seen last, where that was not known before the first screen.
  public var view: View?
  /// The jumps that were made in the article.
  public var jumps = Jumps()
  /// The titles of the sections that were folded in the contents.
  public var folded: [String] = []
  /// The marks in the article, and those with a capital letter wherever they are.
  public var marks: [RememberedMark] = []

  /// The articles before and after it, where it was the last one read.
  public var trail: RememberedTrail?
  /// What was searched for, the last query at the end.
  public var queries: [SearchQuery] = []

  /// Nothing.
  public init() {}
  /// Leaves out what was known before the first screen.
  public mutating func forgetWhatWasKnown() {
    bookmark = nil
    view = nil
  }
}
