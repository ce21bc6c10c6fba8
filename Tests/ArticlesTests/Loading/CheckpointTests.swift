import Testing

@testable import Articles

@Suite struct CheckpointTests {
  @Test func `a full table of checkpoints lets every second one go and reads on the same`() {
    let text = RandomText.text(60_000, seed: 3)
    let source = TextInMemory(text)
    var limits = Limits.small()
    let all = ArticleLoader.open(source, limits: limits).article
    limits.mostCheckpoints = 16
    let few = ArticleLoader.open(source, limits: limits).article
    #expect(all.checkpoints.count > 100)
    #expect(few.checkpoints.count <= 16)
    #expect(few.checkpoints.first?.offset == 0)
    #expect(few.sections == all.sections)
    var near = BlockCache(all, source: source)
    var far = BlockCache(few, source: source)
    for offset in stride(from: 0, to: text.count, by: 997) {
      #expect(near.block(holding: offset) == far.block(holding: offset))
    }
  }
}
