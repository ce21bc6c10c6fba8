/// What the loader found since it was last asked.
public struct Findings: Sendable {
  /// What was counted from a place on.
  struct Counted: Sendable {
    let start: Int
    var figures = Figures()
  }

  /// Nothing found yet.
  public init() {}

  /// Parts of the masthead that are new; the masthead is whole after the first blocks.
  public internal(set) var masthead = Masthead()
  /// Sections, in the order of the text, like all that follows.
  public internal(set) var sections: [Section] = []
  /// Entries of lists.
  public internal(set) var items: [Item] = []
  /// Titles of other articles.
  public internal(set) var related: [RelatedLink] = []
  /// The bytes of notices.
  public internal(set) var notices: [Range<Int>] = []
  /// The bytes of furniture.
  public internal(set) var furniture: [Range<Int>] = []
  /// What was counted from one checkpoint to the next, where the loader was to count.
  var counted: [Counted] = []
  /// Places to go on from.
  public internal(set) var checkpoints: [Checkpoint] = []
  /// Bytes that are loaded now, from the start of the text.
  public internal(set) var loaded = 0
  /// Whether the text has been loaded to its end.
  public internal(set) var isComplete = false
}
