/// The blocks of a text that all of some filters let through: paragraphs of an article, the lines of a
/// text whose lines are shown as they are.
///
/// It finds them cell by cell, as ``SearchMatcher`` finds matches: those that begin in the cell.
public struct BlockSieve: Sendable {
  /// What a block must have, or must not have.
  public struct Filter: Equatable, Sendable {
    /// What is looked for.
    public let matcher: SearchMatcher
    /// Whether only blocks without it are let through.
    public let isInverted: Bool

    /// A filter for blocks with a match, or those without one.
    public init(_ matcher: SearchMatcher, isInverted: Bool) {
      self.matcher = matcher
      self.isInverted = isInverted
    }
  }

  /// Bytes behind a cell that a block which begins in it may have, and a match in those.
  static let reach = 2 * (16 << 10) + (1 << 10) + SearchMatcher.reach

  /// The filters, of which there is at least one.
  let filters: [Filter]
  private let article: Article
  private let source: any ByteSource

  /// A sieve for the blocks of `article`, whose bytes are in `source`.
  public init(_ filters: [Filter], of article: Article, in source: any ByteSource) {
    self.filters = filters
    self.article = article
    self.source = source
  }

  /// Gives the blocks that begin in a cell and pass, in order.
  func forEachBlock(inCell index: Int, _ body: (Range<Int>) -> Void) {
    let start = index * SearchMatcher.cell
    let cell = start..<max(start, min(start + SearchMatcher.cell, source.count))
    guard !cell.isEmpty else { return }
    var window = SearchWindow()
    window.read(index..<index + 1, of: source, beyond: Self.reach)
    var blocks = BlockCache(article, source: source)
    let end = max(
      cell.upperBound, blocks.block(holding: cell.upperBound - 1)?.range.upperBound ?? 0)
    var candidates: [Block]?
    // What must be there is rare, and looked for first.
    for filter in filters.sorted(by: { !$0.isInverted && $1.isInverted }) {
      let matches = filter.matcher.places(inCell: index, of: window, upTo: end)
      if filter.isInverted {
        let all = candidates ?? Self.all(in: cell, &blocks)
        candidates = all.filter { !Self.has($0, matches) }
      } else if let some = candidates {
        candidates = some.filter { Self.has($0, matches) }
      } else {
        candidates = Self.blocks(with: matches, in: cell, &blocks)
      }
      if candidates?.isEmpty == true { return }
    }
    for block in candidates ?? [] { body(block.range) }
  }

  /// The blocks that begin in a cell and have one of some places.
  private static func blocks(
    with places: [Int], in cell: Range<Int>, _ cache: inout BlockCache
  ) -> [Block] {
    var found: [Block] = []
    for place in places {
      if let last = found.last, place < last.range.upperBound { continue }
      guard let block = cache.block(holding: place), cell.contains(block.range.lowerBound) else {
        continue
      }
      if found.last != block { found.append(block) }
    }
    return found
  }

  /// All blocks that begin in a cell, but for blank ones.
  private static func all(in cell: Range<Int>, _ cache: inout BlockCache) -> [Block] {
    var found: [Block] = []
    var next = cache.block(holding: cell.lowerBound)
    while let block = next, block.range.lowerBound < cell.upperBound {
      if block.range.lowerBound >= cell.lowerBound, block.kind != .blank { found.append(block) }
      next = cache.block(after: block)
    }
    return found
  }

  private static func has(_ block: Block, _ places: [Int]) -> Bool {
    let next = places.partitioningIndex { $0 >= block.range.lowerBound }
    return next < places.count && places[next] < block.range.upperBound
  }
}

extension BlockSieve: Equatable {
  /// Whether both let the same through, as far as their filters say.
  public static func == (left: BlockSieve, right: BlockSieve) -> Bool {
    left.filters == right.filters && left.source === right.source
  }
}
