import AuthoredTexts
import Synchronization
import Testing

@testable import Articles

@Suite struct OpeningTests {
  /// Counts how often the block that begins at each place is told.
  private final class Counter: Sendable {
    private let counts = Mutex<[Int: Int]>([:])

    var all: [Int: Int] { counts.withLock { $0 } }

    func count(_ block: Block) { counts.withLock { $0[block.range.lowerBound, default: 0] += 1 } }
  }

  /// What a first screen does: opens the text, and looks at its first blocks.
  private func show(_ source: any ByteSource) -> (blocks: [Block], counts: [Int: Int]) {
    let counter = Counter()
    let blocks = BlockProbe.$see.withValue(counter.count) { () -> [Block] in
      let article = ArticleLoader.open(source, upTo: 32 << 10, lines: 200).article
      var cache = BlockCache(article, source: source)
      var shown: [Block] = []
      var next = cache.block(holding: 0)
      while let block = next, shown.count < 30 {
        shown.append(block)
        next = cache.block(after: block)
      }
      return shown
    }
    return (blocks, counter.all)
  }

  private func article(_ paragraphs: Int) -> String {
    var text = "Up at Six a.m. or So\n\n"
    for index in 0..<paragraphs {
      if index % 3 == 0 { text += "How the Day Number \(index) Begins\n\n" }
      text += Prose.paragraph(300, seed: UInt64(index + 1)) + "\n\n"
    }
    return text
  }

  @Test(arguments: [8, 30])
  func `each block before the first screen is reported once`(_ paragraphs: Int) {
    let shown = show(TextInMemory(article(paragraphs).utf8))
    #expect(shown.blocks.count > 8)
    #expect(shown.blocks.allSatisfy { shown.counts[$0.range.lowerBound] == 1 })
    #expect(shown.counts.values.allSatisfy { $0 == 1 })
  }

  @Test func `each block of a marked text is reported once`() {
    let shown = show(AuthoredText.everything)
    #expect(shown.counts.count == 21)
    #expect(shown.counts.values.allSatisfy { $0 == 1 })
  }

  @Test(arguments: 1...30)
  func `blocks that are handed on are those that a scanner finds`(_ seed: UInt64) {
    let text =
      seed % 3 == 0
      ? MarkedText.text(20_000, seed: seed)
      : seed % 3 == 1 ? RandomText.text(20_000, seed: seed) : FilledText.text(20_000, seed: seed)
    let source = TextInMemory(text)
    let (article, loader) = ArticleLoader.open(source, upTo: 32 << 10, lines: 200)
    let profile = TextProfile(of: text.span, limits: Limits())
    #expect(article.profile == profile)
    var scanner = BlockScanner(profile: profile, limits: Limits())
    var right: [Block] = []
    scanner.scan(text.span, base: 0, isFinal: true, upTo: loader.offset) { right.append($0) }
    #expect(article.opening?.blocks == right)
    #expect(loader.scanner == scanner)
    #expect(loader.scanner.lines == scanner.lines)
  }
}
