/// What the loader found since it was last asked.
public struct Findings: Sendable {
  /// What was counted from a place on.
  struct Counted: Sendable {
    let start: Int
    var figures = Figures()
  }

  /// Nothing found yet.
  public init() {}

  /// Nothing in the first `loaded` bytes of a text, which with `isComplete` are all of it.
  public init(nothingIn loaded: Int, isComplete: Bool) {
    self.loaded = loaded
    self.isComplete = isComplete
  }

  /// Parts of the masthead that are new; the masthead is whole after the first blocks.
  public internal(set) var masthead = Masthead()
  /// What is listed.
  public internal(set) var listing = Listing()
  /// What was counted from one checkpoint to the next, where the loader was to count.
  var counted: [Counted] = []
  /// The blocks themselves, where they are handed on.
  var blocks: [Block] = []
  /// Places to go on from.
  public internal(set) var checkpoints: [Checkpoint] = []
  /// Bytes that are loaded now, from the start of the text.
  public internal(set) var loaded = 0
  /// Line ends that were passed, from the start of the text.
  public internal(set) var lines = 0
  /// Whether the text has been loaded to its end.
  public internal(set) var isComplete = false

  /// Sections, in the order of the text.
  public var sections: Roll<Section> { listing.sections }
  /// Entries of lists, in the order of the text.
  public var items: Roll<Item> { listing.items }
}
