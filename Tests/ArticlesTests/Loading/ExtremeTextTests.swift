import Testing

@testable import Articles

@Suite struct ExtremeTextTests {
  /// Loads a text and walks through all its blocks.
  private func expectBounded(_ text: [UInt8], atLeast count: Int) {
    let start = ContinuousClock.now
    let source = TextInMemory(text)
    let article = ArticleLoader.open(source).article
    var cache = BlockCache(article, source: source)
    var blocks: [Block] = []
    var next = cache.block(holding: 0)
    while let block = next {
      blocks.append(block)
      next = cache.block(after: block)
    }
    #expect(article.loaded == text.count)
    #expect(blocks.count >= count)
    #expect(blocks.allSatisfy { $0.range.count <= article.limits.longestBlock })
    #expect(start.duration(to: .now) < .seconds(15))
  }

  @Test func `one line of a megabyte is many blocks`() {
    expectBounded(Array(Prose.paragraph(1 << 20).utf8), atLeast: 60)
  }

  @Test func `one word of a megabyte is many blocks`() {
    expectBounded([UInt8](repeating: 0x61, count: 1 << 20), atLeast: 60)
  }

  @Test func `a megabyte of a script without spaces is many blocks`() {
    expectBounded(Array(String(repeating: "皮膚の話", count: 1 << 18 / 3).utf8), atLeast: 60)
  }

  @Test func `a megabyte of continuation bytes is many blocks`() {
    expectBounded([UInt8](repeating: 0x80, count: 1 << 20), atLeast: 60)
  }

  @Test func `blank lines without end are blank blocks`() {
    expectBounded([UInt8](repeating: 0x0A, count: 200_000), atLeast: 10)
  }

  @Test func `a paragraph of a megabyte in filled lines is many blocks`() {
    let lines = Prose.wrapped(Prose.paragraph(2_000), at: 72)
    let text = Array(repeating: lines.dropLast().replacing("\n", with: "\n"), count: 500)
    expectBounded(Array(text.joined(separator: "\n").utf8), atLeast: 30)
  }

  @Test func `lines of one letter are blocks of one letter`() {
    expectBounded(Array(repeatElement([0x61, 0x0A], count: 20_000).joined()), atLeast: 20_000)
  }
}
