/// Reads a text from its start and finds its structure; can stop after any part and go on.
public struct ArticleLoader: Sendable {
  /// How the text is laid out.
  public let profile: TextProfile
  let limits: Limits
  private let countsWords: Bool
  var scanner: BlockScanner
  /// The first line from here on gets a checkpoint.
  var nextCheckpoint = 0
  /// How many sections were found.
  var sections = 0
  private var window: [UInt8] = []
  /// What was classified before it was known how the headings look.
  private var opening: Opening?
  /// Whether blocks are handed on, as they are before the first screen.
  private var keepsBlocks = false

  /// A loader for a text whose profile is known, which may count words and addresses too.
  public init(profile: TextProfile, limits: Limits, countsWords: Bool = false) {
    self.profile = profile
    self.limits = limits
    self.countsWords = countsWords
    scanner = BlockScanner(profile: profile, limits: limits)
  }

  /// A loader for a text whose profile is taken from its first bytes, as far as they are there.
  public init(
    _ source: any ByteSource, as wish: PresentationWish = .recognised(), limits: Limits = Limits()
  ) {
    let sample = source.bytes(in: 0..<limits.survey)
    let marks = BlockMarks(
      source.blockMarks(in: 0..<sample.count),
      haveAllHeadings: source.page?.marksAllHeadings ?? false)
    var scan: OpeningScan?
    let isWhole = source.isComplete && sample.count >= source.count
    let profile = TextProfile(
      of: sample.span, limits: limits, marks: marks, isWhole: isWhole, wish: wish, scan: &scan)
    self.init(profile: profile, limits: limits)
    opening = scan?.opening(of: profile, count: sample.count)
    window = sample
  }

  /// The same loader put down in the middle of the text.
  func cold(at offset: Int) -> ArticleLoader {
    var loader = self
    loader.scanner = .cold(at: offset, profile: profile, limits: limits)
    loader.nextCheckpoint = offset
    loader.sections = 0
    loader.window = []
    loader.opening = nil
    return loader
  }

  /// Where the first line begins that has not been classified yet.
  public var offset: Int { scanner.offset }

  /// Line ends of the file before that place.
  public var lines: Int { scanner.lines }

  /// An article of what has been found from the start up to `limit`, and the loader to go on with.
  ///
  /// It stops sooner where the text has more than `lines` lines, since short ones take longer.
  public static func open(
    _ source: any ByteSource, upTo limit: Int = .max, lines: Int = .max,
    as wish: PresentationWish = .recognised(), limits: Limits = Limits()
  ) -> (article: Article, loader: ArticleLoader) {
    var loader = ArticleLoader(source, as: wish, limits: limits)
    var article = Article(profile: loader.profile, limits: limits)
    loader.keepsBlocks = limit <= limits.sample
    var blocks: [Block] = []
    if let found = loader.takeOpening(upTo: limit) {
      blocks = found.blocks
      article.append(found)
    }
    loader.opening = nil
    if article.isComplete || loader.offset >= limit || loader.lines >= lines {
      article.keep(loader.handOn(blocks, article, of: source))
      return (article, loader.withoutBlocks)
    }
    var goal = lines == .max ? limit : max(loader.offset, min(limit, limits.checkpoint / 16))
    var before: Int
    repeat {
      before = loader.offset
      let found = loader.load(from: source, upTo: goal)
      blocks += found.blocks
      article.append(found)
      if loader.offset >= goal { goal = min(limit, 2 * goal) }
    } while !article.isComplete && loader.offset > before && loader.offset < limit
      && loader.lines < lines
    article.keep(loader.handOn(blocks, article, of: source))
    return (article, loader.withoutBlocks)
  }

  /// What was classified while the profile of the text was read, as if it had been loaded; nil where that is
  /// nothing or more than up to `limit`.
  private mutating func takeOpening(upTo limit: Int) -> Findings? {
    guard let opening, offset == 0, !countsWords, opening.scanner.offset <= limit else {
      return nil
    }
    var found = Findings()
    found.checkpoints.append(Checkpoint(scanner: scanner))
    nextCheckpoint = limits.checkpoint
    for block in opening.blocks { found.add(block, sections: &sections) }
    if keepsBlocks { found.blocks = opening.blocks }
    scanner = opening.scanner
    found.isComplete = opening.isComplete
    found.loaded = opening.isComplete ? opening.count : offset
    found.lines = lines
    return found
  }

  /// The blocks that were classified before the first screen, for whoever shows them.
  private func handOn(
    _ blocks: [Block], _ article: Article, of source: any ByteSource
  ) -> Opening? {
    guard keepsBlocks, !blocks.isEmpty else { return nil }
    return Opening(
      blocks: blocks, scanner: scanner, isComplete: article.isComplete, count: source.count)
  }

  /// The same loader for going on behind the first screen.
  private var withoutBlocks: ArticleLoader {
    var loader = self
    loader.keepsBlocks = false
    return loader
  }

  /// Goes on by about one window of bytes, not beyond `limit`, and gives what it found.
  ///
  /// Where the source is still growing, the last lines wait until it is known how they end.
  public mutating func load(from source: any ByteSource, upTo limit: Int = .max) -> Findings {
    let (before, checkpoint) = (offset, nextCheckpoint)
    let found = load(from: source, upTo: limit, lookahead: limits.usualLookahead)
    if offset > before || found.isComplete { return found }
    nextCheckpoint = checkpoint
    return load(from: source, upTo: limit, lookahead: limits.lookahead)
  }

  private mutating func load(
    from source: any ByteSource, upTo limit: Int, lookahead: Int
  ) -> Findings {
    var found = Findings()
    let isLast = source.isComplete
    let goal = min(offset + limits.window, max(limit, offset))
    let range = offset..<min(goal + lookahead, max(offset, source.count))
    let got = source.read(range, into: &window)
    let isFinal = isLast && offset + got >= source.count || got < range.count
    let stop = min(limit, isFinal ? .max : offset + limits.window)
    let text = window
    let marks = MarkWindow(source, range.lowerBound..<range.lowerBound + got, links: countsWords)
    found.isComplete = scan(
      text.span.extracting(0..<got), marks, isFinal: isFinal, upTo: stop, into: &found)
    found.loaded = found.isComplete ? range.lowerBound + got : offset
    found.lines = lines
    return found
  }

  /// Returns whether the text is at its end.
  private mutating func scan(
    _ text: Span<UInt8>, _ marks: MarkWindow, isFinal: Bool, upTo stop: Int,
    into found: inout Findings
  ) -> Bool {
    let base = offset
    while offset < stop {
      if offset >= nextCheckpoint {
        found.checkpoints.append(Checkpoint(scanner: scanner))
        nextCheckpoint = (offset / limits.checkpoint + 1) * limits.checkpoint
      }
      let before = offset
      let (counts, keeps) = (countsWords, keepsBlocks)
      if !counts, !keeps {
        scanner.passLines(in: text, base: base, upTo: min(stop, nextCheckpoint))
      }
      var sections = sections
      var counted = Findings.Counted(start: offset)
      let isAtEnd = scanner.scan(
        text, base: base, isFinal: isFinal, upTo: min(stop, nextCheckpoint), marks: marks.blocks
      ) {
        found.add($0, sections: &sections)
        if keeps { found.blocks.append($0) }
        if counts { counted.figures.count($0, in: text, base: base, links: marks.links(in: $0)) }
      }
      self.sections = sections
      if counts { found.counted.append(counted) }
      if isAtEnd { return true }
      if offset == before { return false }
    }
    return false
  }
}

extension Findings {
  fileprivate mutating func add(_ block: Block, sections count: inout Int) {
    let traits = block.traits
    masthead.add(block, traits.masthead)
    listing.add(block, traits.listed, section: count > 0 ? count - 1 : nil)
    if traits.listed == .sections { count += 1 }
  }
}
