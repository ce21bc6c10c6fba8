import AuthoredTexts
import Testing

@testable import Articles

@Suite struct MarkedBoundariesTests {
  private func source(_ length: Int, seed: UInt64) -> AuthoredText {
    .random(length, seed: seed) { seed in
      String(decoding: RandomText.text(Int(seed % 300), seed: seed), as: UTF8.self)
    }
  }

  /// The blocks of a source as one scanner finds them from its start.
  private func blocks(of source: AuthoredText, limits: Limits) -> [Block] {
    let text = source.bytes(in: 0..<source.count)
    let marks = BlockMarks(source.marks(in: 0..<source.count))
    let known = BlockMarks(source.marks(in: 0..<limits.survey))
    let profile = TextProfile(of: text.span, limits: limits, marks: known)
    var scanner = BlockScanner(profile: profile, limits: limits)
    var found: [Block] = []
    scanner.scan(text.span, base: 0, isFinal: true, upTo: .max, marks: marks) { found.append($0) }
    return found
  }

  private func walk(_ cache: inout BlockCache) -> [Block] {
    var found: [Block] = []
    var next = cache.block(holding: 0)
    while let block = next {
      found.append(block)
      next = cache.block(after: block)
    }
    return found
  }

  @Test(arguments: 1...12)
  func `reading in segments gives what reading straight through gives`(_ seed: UInt64) {
    let source = source(8_000, seed: seed)
    let right = blocks(of: source, limits: .small())
    let article = ArticleLoader.open(source, limits: .small()).article
    var cache = BlockCache(article, source: source)
    #expect(walk(&cache) == right)
  }

  @Test(arguments: 1...16)
  func `blocks begin and end cold where loading finds them`(_ seed: UInt64) {
    let source = source(9_000, seed: seed)
    let limits = Limits.small(cut: 128)
    let right = blocks(of: source, limits: limits).map(\.range)
    let article = ArticleLoader.open(source, upTo: limits.checkpoint, limits: limits).article
    let loaded = BlockCache(article, source: source)
    for start in stride(from: 0, through: source.count, by: 2 * limits.checkpoint + 31) {
      var cold = loaded
      let wanted = right.filter { $0.upperBound > start }.prefix(30)
      var found: [Range<Int>] = []
      var next = cold.block(holding: wanted.first?.lowerBound ?? start)
      while let block = next, found.count < wanted.count {
        found.append(block.range)
        next = cold.block(after: block)
      }
      #expect(found == Array(wanted), "from \(start)")
      guard found == Array(wanted) else { return }
    }
  }

  @Test(arguments: 1...12)
  func `the size of the windows makes no difference, and lines are counted`(_ seed: UInt64) {
    let source = source(12_000, seed: seed)
    let limits = Limits.small()
    let whole = ArticleLoader.open(source, limits: limits).article
    #expect(whole.isComplete)
    for window in [limits.lookahead + 7, 3 * limits.lookahead, 1 << 20] {
      let article = ArticleLoader.open(source, limits: .small(window: window)).article
      #expect(article.listing == whole.listing)
      #expect(article.checkpoints.map(\.offset) == whole.checkpoints.map(\.offset))
    }
    for checkpoint in whole.checkpoints {
      let before = source.bytes(in: 0..<checkpoint.offset)
      #expect(checkpoint.lines == before.count { $0 == 0x0A }, "at \(checkpoint.offset)")
    }
  }

  @Test(arguments: 1...12)
  func `a marked block is its range, in pieces where it is long`(_ seed: UInt64) {
    let source = source(9_000, seed: seed)
    let limits = Limits.small()
    let found = blocks(of: source, limits: limits)
    for mark in source.marks(in: 0..<source.count) where mark.block?.keepsLines == false {
      let words = source.bytes(in: mark.range)
      guard let first = words.firstIndex(where: { $0 > 0x20 }),
        let last = words.lastIndex(where: { $0 > 0x20 })
      else { continue }
      let parts = found.filter { $0.range.overlaps(mark.range) }
      #expect(parts.first?.range.lowerBound == mark.range.lowerBound + first)
      #expect(parts.last?.range.upperBound == mark.range.lowerBound + last + 1)
      #expect(parts.allSatisfy { $0.range.count <= limits.longestBlock })
    }
  }
}
