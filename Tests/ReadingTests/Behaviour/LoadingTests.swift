import Articles
import Testing

@testable import Reading

@Suite struct LoadingTests {
  static let text = TextInMemory(Array(Prose.article(sections: 120).utf8))

  static let limits: Limits = {
    var limits = Limits()
    limits.checkpoint = 4 << 10
    limits.sample = 4 << 10
    limits.survey = 4 << 10
    limits.window = 16 << 10
    limits.cut = 2 << 10
    limits.blank = 1 << 10
    return limits
  }()

  @Test(arguments: ["", "5j", "3]", "50%", "G", "97%4k", "t", "iPart"])
  func `what loading finds never moves the text on the screen`(keys: String) throws {
    var (article, loader) = ArticleLoader.open(Self.text, upTo: 6 << 10, limits: Self.limits)
    var reader = Reader(size: Size(columns: 80, rows: 24))
    _ = reader.handle(
      .opened(OpenedArticle(id: 1, article: article, source: Self.text, path: nil)))
    for case .key(let key) in KeyStroke.read(keys) { _ = reader.handle(.key(key)) }
    var entries = try #require(reader.document?.entries.count)
    let position = reader.document?.position
    let row = reader.document?.rows.first?.description
    var batches = 0
    while !article.isComplete {
      let found = loader.load(from: Self.text)
      article.append(found)
      #expect(reader.handle(.loaded(article: 1, found: found)) == [])
      let now = try #require(reader.document?.entries.count)
      #expect(now >= entries)
      #expect(reader.document?.position == position)
      #expect(reader.document?.rows.first?.description == row)
      entries = now
      batches += 1
    }
    #expect(batches >= 3)
    #expect(entries == 120)
  }

  @Test func `loading goes on for an article that was left by a link`() throws {
    var (article, loader) = ArticleLoader.open(Self.text, upTo: 6 << 10, limits: Self.limits)
    var reader = Reader(size: Size(columns: 80, rows: 24))
    let other = TextInMemory(Array("Another\n\n\(Prose.paragraph("it"))".utf8))
    _ = reader.handle(
      .opened(OpenedArticle(id: 1, article: article, source: Self.text, path: nil)))
    _ = reader.handle(
      .opened(
        OpenedArticle(id: 2, article: ArticleLoader.open(other).article, source: other, path: nil)))
    while !article.isComplete {
      let found = loader.load(from: Self.text)
      article.append(found)
      _ = reader.handle(.loaded(article: 1, found: found))
    }
    _ = reader.handle(.key(.backspace))
    #expect(reader.document?.entries.count == 120)
  }

  @Test func `the status line tells how far loading is until it is done`() {
    let (article, loader) = ArticleLoader.open(Self.text, upTo: 6 << 10, limits: Self.limits)
    var rest = loader
    var reader = Reader(size: Size(columns: 80, rows: 24))
    _ = reader.handle(
      .opened(OpenedArticle(id: 1, article: article, source: Self.text, path: nil)))
    #expect(reader.frame().description.contains("loading"))
    var isComplete = false
    while !isComplete {
      let found = rest.load(from: Self.text)
      isComplete = found.isComplete
      _ = reader.handle(.loaded(article: 1, found: found))
    }
    #expect(!reader.frame().description.contains("loading"))
  }
}
