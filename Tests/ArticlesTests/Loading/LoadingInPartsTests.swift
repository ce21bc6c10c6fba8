import Testing

@testable import Articles

@Suite struct LoadingInPartsTests {
  /// What loading finds, without where it paused.
  private struct Found: Equatable {
    var masthead: Masthead
    var sections: [Section]
    var items: [Item]
    var related: [RelatedLink]
    var notices: [Range<Int>]
    var furniture: [Range<Int>]
    var checkpoints: [Int]
    var lines: [Int]
    var isComplete: Bool

    init(_ article: Article) {
      masthead = article.masthead
      sections = Array(article.sections)
      items = Array(article.items)
      related = Array(article.related)
      notices = Array(article.notices)
      furniture = Array(article.furniture)
      checkpoints = article.checkpoints.map(\.offset)
      lines = article.checkpoints.map(\.lines)
      isComplete = article.isComplete
    }
  }

  private func whole(_ text: [UInt8]) -> Found {
    Found(ArticleLoader.open(TextInMemory(text), limits: .small()).article)
  }

  @Test(arguments: 1...20)
  func `the size of the windows makes no difference`(_ seed: UInt64) {
    let text = RandomText.text(12_000, seed: seed)
    let limits = Limits.small()
    for window in [limits.lookahead + 7, 3 * limits.lookahead, 1 << 20] {
      let article = ArticleLoader.open(TextInMemory(text), limits: .small(window: window)).article
      #expect(Found(article) == whole(text))
    }
  }

  @Test(arguments: 1...20)
  func `stopping anywhere and going on makes no difference`(_ seed: UInt64) {
    let text = RandomText.text(6_000, seed: seed)
    let source = TextInMemory(text)
    var (article, loader) = ArticleLoader.open(source, upTo: 300, limits: .small())
    var random = SeededGenerator(state: seed)
    var rounds = 0
    while !article.isComplete, rounds < 10_000 {
      article.append(loader.load(from: source, upTo: loader.offset + Int(random.next() % 400)))
      rounds += 1
    }
    #expect(Found(article) == whole(text))
  }

  @Test(arguments: 1...20)
  func `a text that comes piece by piece is the same article`(_ seed: UInt64) {
    let text = RandomText.text(6_000, seed: seed)
    let limits = Limits.small()
    let source = GrowingText(text, revealed: limits.checkpoint)
    var (article, loader) = ArticleLoader.open(source, limits: limits)
    var random = SeededGenerator(state: seed)
    var rounds = 0
    while !article.isComplete, rounds < 10_000 {
      #expect(article.loaded <= source.count)
      source.reveal(Int(random.next() % 300))
      article.append(loader.load(from: source))
      rounds += 1
    }
    #expect(article.isComplete)
    #expect(Found(article) == whole(text))
  }

  @Test func `a text that becomes shorter is read to where it ends`() {
    let text = RandomText.text(6_000, seed: 5)
    var (article, loader) = ArticleLoader.open(TextInMemory(text), upTo: 1_000, limits: .small())
    let shorter = TextInMemory(text[..<2_000])
    var rounds = 0
    while !article.isComplete, rounds < 1_000 {
      article.append(loader.load(from: shorter))
      rounds += 1
    }
    #expect(article.isComplete)
    #expect(article.loaded == 2_000)
  }
}
