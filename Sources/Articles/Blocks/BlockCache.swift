/// The blocks of an article, read again from its checkpoints wherever someone looks.
///
/// They are kept in segments of one checkpoint's distance each; only a few segments are kept. Where
/// loading has not come yet, a segment is read from shortly before it: its blocks begin and end
/// where loading will find them, though it may give them other kinds.
public struct BlockCache: Sendable {
  private struct Segment {
    var blocks: [Block]
    var isLoaded: Bool
    var lastUse: Int
  }

  private let source: any ByteSource
  private var checkpoints = Roll<Checkpoint>()
  private var loaded = 0
  private var seen = 0
  private let profile: StyleProfile
  private let limits: Limits
  private var segments: [Int: Segment] = [:]
  private var clock = 0
  private static let mostSegments = 8

  /// The blocks of `article`, whose bytes are in `source`.
  public init(_ article: Article, source: any ByteSource) {
    self.source = source
    profile = article.profile
    limits = article.limits
    update(article)
  }

  /// Takes note that loading has gone on.
  public mutating func update(_ article: Article) {
    let count = source.count
    guard article.loaded != loaded || count != seen else { return }
    // What was read ahead of loading stays true until loading comes there or the text grows.
    let isSameText = count == seen
    seen = count
    checkpoints = article.checkpoints
    loaded = article.loaded
    segments = segments.filter { index, segment in
      segment.isLoaded || isSameText && (index + 1) * limits.checkpoint > loaded
    }
  }

  /// Bytes of the text as far as they are there.
  public var count: Int { source.count }

  /// The bytes of a block or a part of one.
  public func bytes(in range: Range<Int>) -> [UInt8] { source.bytes(in: range) }

  /// The block that holds `offset`, or else the last one before it, or else the first of all.
  public mutating func block(holding offset: Int) -> Block? {
    var index = segmentIndex(of: offset)
    while index >= 0 {
      let blocks = segment(index)
      if let found = blocks.lastIndex(where: { $0.range.lowerBound <= offset }) {
        return blocks[found]
      }
      index -= 1
    }
    return firstBlock(from: 0)
  }

  /// The block after `block`; nil at the end of the text.
  public mutating func block(after block: Block) -> Block? {
    let index = segmentIndex(of: block.range.lowerBound)
    let blocks = segment(index)
    let next = blocks.partitioningIndex { $0.range.lowerBound > block.range.lowerBound }
    return next < blocks.count ? blocks[next] : firstBlock(from: index + 1)
  }

  /// The block before `block`; nil at the start of the text.
  public mutating func block(before block: Block) -> Block? {
    var index = segmentIndex(of: block.range.lowerBound)
    while index >= 0 {
      let blocks = segment(index)
      let next = blocks.partitioningIndex { $0.range.lowerBound >= block.range.lowerBound }
      if next > 0 { return blocks[next - 1] }
      index -= 1
    }
    return nil
  }

  private mutating func firstBlock(from start: Int) -> Block? {
    var index = start
    while index * limits.checkpoint < source.count {
      if let first = segment(index).first { return first }
      index += 1
    }
    return nil
  }

  private func segmentIndex(of offset: Int) -> Int { max(0, offset) / limits.checkpoint }

  private mutating func segment(_ index: Int) -> [Block] {
    clock += 1
    if var known = segments[index] {
      known.lastUse = clock
      segments[index] = known
      return known.blocks
    }
    let made = read(index)
    if segments.count >= Self.mostSegments,
      let oldest = segments.min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      segments[oldest.key] = nil
    }
    segments[index] = Segment(blocks: made.blocks, isLoaded: made.isLoaded, lastUse: clock)
    return made.blocks
  }

  /// The blocks that begin in a segment, and whether they are as loading finds them.
  private func read(_ index: Int) -> (blocks: [Block], isLoaded: Bool) {
    let range = (index * limits.checkpoint)..<((index + 1) * limits.checkpoint)
    var scanner = scanner(for: range.lowerBound)
    let base = scanner.offset
    let wanted = base..<min(range.upperBound + limits.lookahead, max(base, source.count))
    let bytes = source.bytes(in: wanted)
    var blocks: [Block] = []
    scanner.scan(
      bytes.span, base: base,
      isFinal: base + bytes.count >= source.count || bytes.count < wanted.count,
      upTo: range.upperBound
    ) { block in
      if range.contains(block.range.lowerBound) { blocks.append(block) }
    }
    return (blocks, range.upperBound <= loaded || loaded >= source.count && source.isComplete)
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
