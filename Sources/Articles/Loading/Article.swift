/// One text with its structure; it holds neither the text nor all of its blocks.
public struct Article: Equatable, Sendable {
  /// Category, title and summary.
  public private(set) var masthead = Masthead()
  /// The sections found so far, in the order of the text, like all that follows.
  public private(set) var sections = Roll<Section>()
  /// The entries of lists.
  public private(set) var items = Roll<Item>()
  /// The titles that name other articles.
  public private(set) var related = Roll<RelatedLink>()
  /// The bytes of notices.
  public private(set) var notices = Roll<Range<Int>>()
  /// The bytes of furniture.
  public private(set) var furniture = Roll<Range<Int>>()
  /// The places that reading can go on from.
  public private(set) var checkpoints = Roll<Checkpoint>()
  /// Bytes that are loaded, from the start of the text.
  public private(set) var loaded = 0
  /// Whether the text has been loaded to its end.
  public private(set) var isComplete = false
  /// Whether there was more to list than is kept.
  public var isCutShort: Bool {
    max(sections.count, items.count, related.count) >= limits.mostEntries
  }
  /// Bytes between two checkpoints at the least.
  private var checkpointDistance = 0
  /// How the text is laid out.
  public let profile: StyleProfile
  /// The sizes that it is loaded by.
  public let limits: Limits

  /// An article of which nothing is known yet but how it is laid out.
  public init(profile: StyleProfile, limits: Limits) {
    self.profile = profile
    self.limits = limits
  }

  /// An article without a byte.
  public static let none = Article(profile: StyleProfile(), limits: Limits())

  /// Keeps a checkpoint where it is far enough from the last one; how far doubles each time that the
  /// table is full, so that a pipe may go on for ever.
  private mutating func keep(_ checkpoint: Checkpoint) {
    if let last = checkpoints.last, checkpoint.offset < last.offset + checkpointDistance { return }
    checkpoints.append(checkpoint)
    guard checkpoints.count >= limits.mostCheckpoints else { return }
    checkpoints = Roll(checkpoints.enumerated().lazy.filter { $0.offset % 2 == 0 }.map(\.element))
    checkpointDistance = max(checkpointDistance, limits.checkpoint) * 2
  }

  /// All that has been found so far.
  public var findings: Findings {
    var found = Findings()
    found.masthead = masthead
    found.sections = Array(sections)
    found.items = Array(items)
    found.related = Array(related)
    found.notices = Array(notices)
    found.furniture = Array(furniture)
    found.loaded = loaded
    found.isComplete = isComplete
    return found
  }

  /// Takes in what the loader found next.
  public mutating func append(_ found: Findings) {
    masthead.fill(from: found.masthead)
    sections.append(contentsOf: found.sections.prefix(limits.mostEntries - sections.count))
    items.append(contentsOf: found.items.prefix(limits.mostEntries - items.count))
    related.append(contentsOf: found.related.prefix(limits.mostEntries - related.count))
    notices.append(contentsOf: found.notices.prefix(limits.mostEntries - notices.count))
    furniture.append(contentsOf: found.furniture.prefix(limits.mostEntries - furniture.count))
    for checkpoint in found.checkpoints { keep(checkpoint) }
    loaded = found.loaded
    isComplete = found.isComplete
  }
}
