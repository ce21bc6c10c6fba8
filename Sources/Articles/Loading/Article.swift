/// One text with its structure; it holds neither the text nor all of its blocks.
public struct Article: Equatable, Sendable {
  /// Category, title and summary.
  public private(set) var masthead = Masthead()
  /// What is listed of what was found so far.
  public private(set) var listing = Listing()
  /// The first blocks, where they were classified before the first screen.
  private(set) var opening: Opening?
  /// The places that reading can go on from.
  public private(set) var checkpoints = Roll<Checkpoint>()
  /// Bytes that are loaded, from the start of the text.
  public private(set) var loaded = 0
  /// Lines that are loaded.
  public private(set) var lines = 0
  /// Whether the text has been loaded to its end.
  public private(set) var isComplete = false
  /// Whether there was more to list than is kept.
  public var isCutShort: Bool {
    listing.largest >= limits.mostEntries
  }
  /// Bytes between two checkpoints at the least.
  private var checkpointDistance = 0
  /// How the text is laid out.
  public let profile: TextProfile
  /// The sizes that it is loaded by.
  public let limits: Limits

  /// An article of which nothing is known yet but how it is laid out.
  public init(profile: TextProfile, limits: Limits) {
    self.profile = profile
    self.limits = limits
  }

  /// An article without a byte.
  public static let none = Article(profile: TextProfile(), limits: Limits())

  /// Keeps a checkpoint where it is far enough from the last one; how far doubles each time that the
  /// table is full, so that a pipe may go on for ever.
  private mutating func keep(_ checkpoint: Checkpoint) {
    if let last = checkpoints.last, checkpoint.offset < last.offset + checkpointDistance { return }
    checkpoints.append(checkpoint)
    guard checkpoints.count >= limits.mostCheckpoints else { return }
    checkpoints = Roll(checkpoints.enumerated().lazy.filter { $0.offset % 2 == 0 }.map(\.element))
    checkpointDistance = max(checkpointDistance, limits.checkpoint) * 2
  }

  /// Keeps the first blocks for whoever shows them.
  mutating func keep(_ opening: Opening?) { self.opening = opening }

  /// All that has been found so far.
  public var findings: Findings {
    var found = Findings()
    found.masthead = masthead
    found.listing = listing
    found.loaded = loaded
    found.lines = lines
    found.isComplete = isComplete
    return found
  }

  /// Takes in what the loader found next.
  public mutating func append(_ found: Findings) {
    masthead.fill(from: found.masthead)
    listing.append(found.listing, most: limits.mostEntries)
    for checkpoint in found.checkpoints { keep(checkpoint) }
    loaded = found.loaded
    lines = found.lines
    isComplete = found.isComplete
  }
}

extension Article {
  /// The sections found so far, in the order of the text, like all that follows.
  public var sections: Roll<Section> { listing.sections }
  /// The entries of lists.
  public var items: Roll<Item> { listing.items }
  /// The titles that name other articles.
  public var related: Roll<RelatedLink> { listing.related }
  /// The bytes of notices.
  public var notices: Roll<Range<Int>> { listing.notices }
  /// The bytes of furniture.
  public var furniture: Roll<Range<Int>> { listing.furniture }
}
