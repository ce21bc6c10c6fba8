import Articles
import Records
import Testing

@testable import Reading

/// Holds an article to keeping the reader's place when its bytes are decoded again, and to saying why
/// no more of it is read.
@Suite struct DecodingTests {
  /// The text as it was taken at first: each ü is two wrong letters.
  static let wrong = Prose.article(sections: 12).replacing("e", with: "Ã¼")
  static let right = Prose.article(sections: 12).replacing("e", with: "ü")

  private func opened(_ text: String, id: Int = 1, encoding: String? = nil) -> OpenedArticle {
    let source = TextInMemory(Array(text.utf8))
    let article = ArticleLoader.open(source).article
    return OpenedArticle(id: id, article: article, source: source, path: nil, encoding: encoding)
  }

  private func bench(_ keys: String) -> ReadingBench {
    ReadingBench(Self.wrong, named: nil, columns: 60, rows: 12).pressing(keys)
  }

  @Test(arguments: ["", "3]", "3]4j", "]2}3j", "50%"])
  func `the same line stays at the top`(keys: String) {
    var bench = bench(keys)
    let line = line(at: bench.top, in: Self.wrong)
    bench.handle(.decodedAgain(article: 1, opened: opened(Self.right)))
    #expect(self.line(at: bench.top, in: Self.right) == line)
    #expect(bench.frame.description.contains("ü"))
    #expect(!bench.frame.description.contains("Ã"))
  }

  private func line(at anchor: Anchor?, in text: String) -> Int {
    text.utf8.prefix(anchor?.offset ?? 0).count { $0 == 0x0A }
  }

  @Test func `nothing is said and folds stay`() {
    var bench = ReadingBench(Prose.article(sections: 12), named: nil, columns: 100, rows: 30)
      .pressing("t3jh")
    let before = bench.frame
    bench.handle(.decodedAgain(article: 1, opened: opened(Prose.article(sections: 12))))
    #expect(bench.frame == before)
  }

  @Test func `what a text was taken for is what it is taken for now`() {
    var bench = bench("")
    bench.handle(.decodedAgain(article: 1, opened: opened(Self.right, encoding: "KOI8-R")))
    bench.press("<C-g>")
    #expect(bench.frame.description.contains("from KOI8-R"))
  }

  @Test func `another article is left alone`() {
    var bench = bench("3]")
    let before = bench.frame
    bench.handle(.decodedAgain(article: 7, opened: opened(Self.right, id: 7)))
    #expect(bench.frame == before)
  }

  @Test func `why reading waits is reported until it goes on`() {
    let words: PrintableText = "Reading waits at 1 MB; raise the setting spool-limit."
    var bench = bench("")
    bench.handle(.waiting(article: 1, words: words))
    #expect(bench.status == " " + words.string)
    bench.press("j")
    #expect(bench.status.contains("%  Reading waits at 1 MB; raise the setting spool-limit."))
    bench.handle(.waiting(article: 1, words: nil))
    #expect(!bench.status.contains("waits"))
  }
}
