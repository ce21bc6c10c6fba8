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

  @Test(arguments: 1...40)
  func `stretches scanned ahead make no difference`(_ seed: UInt64) {
    // Where a stretch ends before the last line end, a checkpoint may stand before nothing.
    let text = RandomText.text(20_000, seed: seed) + "The end.".utf8
    let source = TextInMemory(text)
    let limits = Limits.small()
    let loader = ArticleLoader(source, limits: limits)
    var random = SeededGenerator(state: seed)
    var article = Article(profile: loader.profile, limits: limits)
    var reader = loader
    var taken = 0
    while !article.isComplete {
      let start = reader.offset / limits.checkpoint + 1 + Int(random.next() % 4)
      let end = start + 1 + Int(random.next() % 9)
      let stretch = (start * limits.checkpoint)..<(end * limits.checkpoint)
      while !article.isComplete, reader.offset < stretch.lowerBound {
        article.append(reader.load(from: source, upTo: stretch.lowerBound))
      }
      guard let ahead = loader.scanAhead(stretch, of: source) else {
        article.append(reader.load(from: source))
        continue
      }
      article.append(reader.adopt(ahead, from: source))
      #expect(article.loaded >= stretch.upperBound)
      taken += 1
    }
    #expect(taken > 3)
    #expect(Found(article) == whole(text))
  }

  @Test(arguments: 1...10)
  func `words counted ahead are the words of the article`(_ seed: UInt64) throws {
    let text = RandomText.text(20_000, seed: seed)
    let source = TextInMemory(text)
    let limits = Limits.small()
    let article = ArticleLoader.open(source, limits: limits).article
    var loader = ArticleLoader(profile: article.profile, limits: limits, countsWords: true)
    var figures = Figures()
    while loader.offset < 5_000 { figures.append(loader.load(from: source, upTo: 5_000)) }
    let start = (loader.offset / limits.checkpoint + 1) * limits.checkpoint
    figures.append(loader.load(from: source, upTo: start))
    let stretch = start..<(start + 20 * limits.checkpoint)
    figures.append(loader.adopt(try #require(loader.scanAhead(stretch, of: source)), from: source))
    var isComplete = false
    while !isComplete {
      let found = loader.load(from: source)
      figures.append(found)
      isComplete = found.isComplete
    }
    #expect(figures == Figures(of: article, in: source))
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
