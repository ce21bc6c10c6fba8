import Testing

@testable import Articles

@Suite struct BlockCacheTests {
  /// All blocks, from the front or from the back.
  private func walk(_ cache: inout BlockCache, from offset: Int, isForward: Bool) -> [Block] {
    var found: [Block] = []
    var next = cache.block(holding: offset)
    while let block = next {
      found.append(block)
      next = isForward ? cache.block(after: block) : cache.block(before: block)
    }
    return isForward ? found : found.reversed()
  }

  private func cache(of text: [UInt8], upTo limit: Int = .max, limits: Limits) -> BlockCache {
    let source = TextInMemory(text)
    let article = ArticleLoader.open(source, upTo: limit, limits: limits).article
    return BlockCache(article, source: source)
  }

  @Test(arguments: 1...12)
  func `reading in segments gives what reading straight through gives`(_ seed: UInt64) {
    let text = RandomText.text(8_000, seed: seed)
    let right = blocks(of: text, limits: .small())
    var cache = cache(of: text, limits: .small())
    #expect(walk(&cache, from: 0, isForward: true) == right)
    #expect(walk(&cache, from: text.count, isForward: false) == right)
  }

  @Test(arguments: 1...12)
  func `every place is held by the last block that begins before it`(_ seed: UInt64) {
    let text = RandomText.text(5_000, seed: seed)
    let right = blocks(of: text, limits: .small())
    var cache = cache(of: text, limits: .small())
    for offset in stride(from: text.count, through: 0, by: -11) {
      let index = right.lastIndex { $0.range.lowerBound <= offset } ?? 0
      #expect(cache.block(holding: offset) == right[index])
      #expect(cache.block(after: right[index]) == right.dropFirst(index + 1).first)
      #expect(cache.block(before: right[index]) == right.prefix(index).last)
    }
  }

  @Test func `a text without blocks has none`() {
    var cache = cache(of: Array("\n\n".utf8), limits: .small())
    #expect(cache.block(holding: 0) == nil)
    #expect(cache.block(holding: 99) == nil)
  }

  @Test(arguments: 1...16)
  func `blocks begin and end cold where loading finds them`(_ seed: UInt64) {
    let text = RandomText.text(9_000, seed: seed)
    expectSameBoundaries(text)
  }

  @Test(arguments: 1...16)
  func `blocks of filled lines begin and end cold where loading finds them`(_ seed: UInt64) {
    expectSameBoundaries(FilledText.text(9_000, seed: seed), cut: 256)
  }

  @Test(arguments: 1...16)
  func `blocks of a marked text begin and end cold where loading finds them`(_ seed: UInt64) {
    expectSameBoundaries(MarkedText.text(9_000, seed: seed), cut: 256)
  }

  @Test(arguments: ["word ", "word", "皮膚", "😀", "a-", "\u{301}", "ab\tc   "])
  func `a long line is cut cold where loading cuts it`(_ part: String) {
    let long = String(repeating: part, count: 9_000 / part.utf8.count)
    for shift in 0..<4 {
      let front = String(repeating: "x", count: shift) + " The Title\n\nA line\n"
      expectSameBoundaries(Array((front + long + "\n\nThe end.\n").utf8))
    }
  }

  @Test func `a long paragraph of filled lines is cut cold where loading cuts it`() {
    let filled = Prose.wrapped(Prose.paragraph(9_000), at: 60)
    for shift in 0..<4 {
      let front = String(repeating: "Tea\n\n", count: shift)
      expectSameBoundaries(Array((front + filled + "\n\nThe end.\n").utf8))
    }
  }

  @Test(arguments: ["\n", " \n", "\r\n", " ", "\t"])
  func `a long blank stretch is cut cold where loading cuts it`(_ part: String) {
    for shift in 0..<4 {
      let front = String(repeating: "x", count: shift) + "The Title\n\nA line.\n"
      let blank = String(repeating: part, count: 9_000 / part.utf8.count)
      expectSameBoundaries(Array((front + blank + "\nThe end.\n").utf8))
    }
  }

  /// Looks at a text of which only the first part is loaded, from many places.
  private func expectSameBoundaries(
    _ text: [UInt8], cut: Int = 64, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let limits = Limits.small(cut: cut)
    let right = blocks(of: text, limits: limits).map(\.range)
    for loaded in [limits.checkpoint, 5 * limits.checkpoint + 100] {
      let loaded = cache(of: text, upTo: loaded, limits: limits)
      for start in stride(from: 0, through: text.count, by: 2 * limits.checkpoint + 31) {
        var cold = loaded
        let wanted = right.filter { $0.upperBound > start }.prefix(40)
        var found: [Range<Int>] = []
        var next = cold.block(holding: wanted.first?.lowerBound ?? start)
        while let block = next, found.count < wanted.count {
          found.append(block.range)
          next = cold.block(after: block)
        }
        guard let wrong = zip(found, wanted).first(where: { $0 != $1 }) else { continue }
        Issue.record("from \(start): \(wrong)", sourceLocation: sourceLocation)
        return
      }
    }
  }
}
