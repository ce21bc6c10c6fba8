import Testing

@testable import Articles

@Suite struct NothingLostTests {
  /// The first byte that is not white space and in no block, or in two; nil where there is none.
  private func misplacedByte(_ blocks: [Block], of text: [UInt8]) -> Int? {
    var end = 0
    for block in blocks {
      if block.range.lowerBound < end { return block.range.lowerBound }
      if let lost = firstInk(text[end..<block.range.lowerBound]) { return lost }
      end = block.range.upperBound
    }
    return end > text.count ? end : firstInk(text[end...])
  }

  private func firstInk(_ text: ArraySlice<UInt8>) -> Int? {
    let white: Set<UInt8> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20]
    return text.firstIndex { !white.contains($0) }
  }

  @Test(arguments: 1...24)
  func `blocks hold every byte that is not white space, once`(_ seed: UInt64) {
    let text = RandomText.text(6_000, seed: seed)
    #expect(misplacedByte(blocks(of: text), of: text) == nil)
    #expect(misplacedByte(blocks(of: text, limits: .small()), of: text) == nil)
  }

  @Test(arguments: 1...24)
  func `blocks of filled lines hold every byte that is not white space, once`(_ seed: UInt64) {
    let text = FilledText.text(6_000, seed: seed)
    #expect(misplacedByte(blocks(of: text), of: text) == nil)
    #expect(misplacedByte(blocks(of: text, limits: .small()), of: text) == nil)
  }

  @Test(arguments: 1...12)
  func `a block of random bytes loses none of them`(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let text: [UInt8] = .random(3_000, using: &random)
    #expect(misplacedByte(blocks(of: text, limits: .small()), of: text) == nil)
  }

  @Test(arguments: 1...24)
  func `the core and what is shown are parts of their block`(_ seed: UInt64) {
    for block in blocks(of: RandomText.text(4_000, seed: seed), limits: .small()) {
      #expect(block.range.lowerBound <= block.core.lowerBound)
      #expect(block.core.upperBound <= block.range.upperBound)
      #expect(block.shownRange.upperBound <= block.range.upperBound)
    }
  }

  @Test(arguments: ["", "\n", "a", " ", "\r", "\0", " \n\t\n  \n", "-", "1.", "To top"])
  func `the smallest texts are read`(_ text: String) {
    let bytes = Array(text.utf8)
    let article = ArticleLoader.open(TextInMemory(bytes)).article
    #expect(article.isComplete)
    #expect(article.loaded == bytes.count)
    let found = blocks(of: bytes)
    #expect(misplacedByte(found, of: bytes) == nil)
    #expect(found.count <= 1)
  }
}
