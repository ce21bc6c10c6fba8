/// The blocks of an article, read again from its checkpoints wherever someone looks.
///
/// They are kept in segments of one checkpoint's distance each; only a few segments are kept. Where
/// loading has not come yet, a segment is read from shortly before it: its blocks begin and end
/// where loading will find them, though it may give them other kinds.
public struct BlockCache: Sendable {
  private struct Segment {
    let index: Int
    var blocks: [Block] = []
    /// Goes on with the segment; nil where all of its blocks have been read.
    var scanner: BlockScanner?
    /// Whether the blocks are as loading finds them.
    var isLoaded: Bool
    var lastUse = 0

    func reaches(behind offset: Int) -> Bool {
      blocks.last.map { $0.range.lowerBound > offset } ?? false
    }
  }

  private let source: any ByteSource
  private var checkpoints = Roll<Checkpoint>()
  private var opening: Opening?
  private var loaded = 0
  private var seen = 0
  private let profile: TextProfile
  private let limits: Limits
  private var segments: [Segment] = []
  private var clock = 0
  private static let mostSegments = 8
  /// The segment that was looked at last, which is nearly always the one looked at next.
  private var lastIndex = -1
  private var lastBlocks: [Block] = []

  /// The blocks of `article`, whose bytes are in `source`.
  public init(_ article: Article, source: any ByteSource) {
    self.source = source
    profile = article.profile
    limits = article.limits
    _ = update(article)
  }

  /// Takes note that loading has gone on; gives where blocks begin that may be others now.
  public mutating func update(_ article: Article) -> Range<Int> {
    let count = source.count
    guard article.loaded != loaded || count != seen else { return 0..<0 }
    let before = loaded
    lastIndex = -1
    // What was read ahead of loading stays true until loading comes there or the text grows.
    let isSameText = count == seen
    seen = count
    checkpoints = article.checkpoints
    opening = article.opening.flatMap { $0.count == count ? $0 : nil }
    loaded = article.loaded
    segments.removeAll { segment in
      !segment.isLoaded && !(isSameText && (segment.index + 1) * limits.checkpoint > loaded)
    }
    let end = isSameText ? max(before, loaded) + limits.checkpoint : Int.max
    return max(0, before - limits.checkpoint)..<end
  }

  /// The marks within lines, which are for programs rather than for readers.
  public var inlineMarkup: InlineMarkup { profile.isMarked ? profile.dialect.inlineMarkup : .none }

  /// Whether the text is a page.
  public var isPage: Bool { source.page != nil }

  /// Bytes of the text as far as they are there.
  public var count: Int { source.count }

  /// The bytes of a block or a part of one.
  public func bytes(in range: Range<Int>) -> [UInt8] { source.bytes(in: range) }

  /// What is known of a block or a part of one beside its bytes.
  public func marks(in range: Range<Int>) -> [Mark] { source.marks(in: range) }

  /// The block that holds `offset`, or else the last one before it, or else the first of all.
  public mutating func block(holding offset: Int) -> Block? {
    var index = segmentIndex(of: offset)
    while index >= 0 {
      let blocks = segment(index, behind: offset)
      let next = blocks.partitioningIndex { $0.range.lowerBound > offset }
      if next > 0 { return blocks[next - 1] }
      index -= 1
    }
    return firstBlock(from: 0)
  }

  /// The block after `block`; nil at the end of the text.
  public mutating func block(after block: Block) -> Block? {
    let index = segmentIndex(of: block.range.lowerBound)
    let blocks = segment(index, behind: block.range.lowerBound)
    let next = blocks.partitioningIndex { $0.range.lowerBound > block.range.lowerBound }
    return next < blocks.count ? blocks[next] : firstBlock(from: index + 1)
  }

  /// The block before `block`; nil at the start of the text.
  public mutating func block(before block: Block) -> Block? {
    var index = segmentIndex(of: block.range.lowerBound)
    while index >= 0 {
      let blocks = segment(index, behind: block.range.lowerBound)
      let next = blocks.partitioningIndex { $0.range.lowerBound >= block.range.lowerBound }
      if next > 0 { return blocks[next - 1] }
      index -= 1
    }
    return nil
  }

  private mutating func firstBlock(from start: Int) -> Block? {
    var index = start
    while index * limits.checkpoint < source.count {
      if let first = segment(index, behind: index * limits.checkpoint).first { return first }
      index += 1
    }
    return nil
  }

  private func segmentIndex(of offset: Int) -> Int { max(0, offset) / limits.checkpoint }

  /// The blocks that begin in a segment: all of them, or those up to one that begins behind `offset`.
  private mutating func segment(_ index: Int, behind offset: Int) -> [Block] {
    if index == lastIndex, lastBlocks.last.map({ $0.range.lowerBound > offset }) ?? false {
      return lastBlocks
    }
    clock += 1
    var segment = take(index) ?? begin(index)
    while let scanner = segment.scanner, !segment.reaches(behind: offset) {
      read(&segment, with: scanner, near: offset)
    }
    segment.lastUse = clock
    keep(segment)
    (lastIndex, lastBlocks) = (index, segment.blocks)
    return segment.blocks
  }

  /// Takes a segment out of those that are kept, so that adding to its blocks copies none.
  private mutating func take(_ index: Int) -> Segment? {
    segments.firstIndex { $0.index == index }.map { segments.remove(at: $0) }
  }

  private mutating func keep(_ segment: Segment) {
    if segments.count >= Self.mostSegments,
      let oldest = segments.indices.min(by: { segments[$0].lastUse < segments[$1].lastUse })
    {
      segments.remove(at: oldest)
    }
    segments.append(segment)
  }

  private func begin(_ index: Int) -> Segment {
    let isLoaded =
      (index + 1) * limits.checkpoint <= loaded || loaded >= source.count && source.isComplete
    if index == 0, let opening {
      let goesOn = !opening.isComplete && opening.scanner.offset < limits.checkpoint
      return Segment(
        index: 0, blocks: opening.blocks.filter { $0.range.lowerBound < limits.checkpoint },
        scanner: goesOn ? opening.scanner : nil, isLoaded: isLoaded)
    }
    return Segment(
      index: index, scanner: scanner(for: index * limits.checkpoint), isLoaded: isLoaded)
  }

  /// Reads on: about as much again as was read of the segment or lies before `offset`, so that a
  /// first screen waits for little and going on takes few steps.
  private func read(_ segment: inout Segment, with scanner: BlockScanner, near offset: Int) {
    var scanner = scanner
    let start = segment.index * limits.checkpoint
    let range = start..<(start + limits.checkpoint)
    let base = scanner.offset
    let part = max(limits.checkpoint / 64, 2 * (max(base, offset) - start))
    let limit = min(start + part, range.upperBound)
    var isAtEnd = false
    for lookahead in [limits.usualLookahead, limits.lookahead]
    where scanner.offset < limit && !isAtEnd {
      isAtEnd = scan(with: &scanner, upTo: limit, lookahead: lookahead) { block in
        if range.contains(block.range.lowerBound) { segment.blocks.append(block) }
      }
    }
    let goesOn = scanner.offset < range.upperBound && !isAtEnd && scanner.offset > base
    segment.scanner = goesOn ? scanner : nil
  }

  /// Returns whether the text is at its end.
  private func scan(
    with scanner: inout BlockScanner, upTo limit: Int, lookahead: Int, emit: (Block) -> Void
  ) -> Bool {
    let base = scanner.offset
    let wanted = base..<min(limit + lookahead, max(base, source.count))
    let bytes = source.bytes(in: wanted)
    let isFinal = base + bytes.count >= source.count || bytes.count < wanted.count
    let marks = BlockMarks(source.blockMarks(in: base..<base + bytes.count))
    return scanner.scan(
      bytes.span, base: base, isFinal: isFinal, upTo: limit, marks: marks, emit: emit)
  }

  private func scanner(for offset: Int) -> BlockScanner {
    if offset < loaded || offset == 0 {
      let next = checkpoints.partitioningIndex { $0.offset > offset }
      if next > 0 { return checkpoints[next - 1].scanner }
      return BlockScanner(profile: profile, limits: limits)
    }
    let start = max(0, offset - limits.checkpoint)
    if start == 0 { return BlockScanner(profile: profile, limits: limits) }
    return .cold(at: start, profile: profile, limits: limits)
  }
}
