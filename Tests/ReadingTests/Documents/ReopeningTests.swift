import Articles
import Testing

@testable import Reading

/// Holds a text that was loaded whole, and has grown, to being as if it had been there at once.
@Suite struct ReopeningTests {
  private static let limits: Limits = {
    var limits = Limits()
    limits.checkpoint = 4 << 10
    limits.sample = 4 << 10
    limits.survey = 4 << 10
    limits.window = 16 << 10
    return limits
  }()

  @Test(arguments: [1, 4, 20, 60], [0, 1, 7, 100, 3000])
  func `what was found is what loading finds in the whole text`(sections: Int, cut: Int) {
    let bytes = Array(Prose.article(sections: sections).utf8)
    let source = GrowingText(
      String(decoding: bytes.dropLast(min(cut, bytes.count / 2)), as: UTF8.self), isComplete: true)
    var loader = ArticleLoader(source, limits: Self.limits)
    var article = Article(profile: loader.profile, limits: Self.limits)
    var resting = loader
    while !article.isComplete {
      resting = loader
      article.append(loader.load(from: source))
    }
    var document = Document(
      OpenedArticle(id: 1, article: article, source: source, path: nil), measure: 60)
    source.append(String(decoding: bytes.dropFirst(source.count), as: UTF8.self))
    // The style of a text that was loaded in one part is judged by more of it.
    if resting.offset == 0 { resting = ArticleLoader(source, limits: Self.limits) }
    document.reopen(at: resting.offset, resting.profile, resting.load(from: source))
    while !document.article.isComplete { document.append(resting.load(from: source)) }

    let whole = ArticleLoader.open(source, limits: Self.limits).article
    #expect(document.article.sections == whole.sections)
    #expect(document.article.items == whole.items)
    #expect(document.article.checkpoints == whole.checkpoints)
    #expect(document.article.masthead == whole.masthead)
    #expect(document.article.loaded == bytes.count)
  }
}
