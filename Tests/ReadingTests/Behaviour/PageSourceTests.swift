import Articles
import Records
import Testing

@testable import Reading

/// Holds the source of a page to being read as a text of its own, from the same place and back.
@Suite("The source of a page")
struct PageSourceTests {
  private static let paragraphs = (1...60).map { "Paragraph \($0) has a few words of its own." }

  private func bench(_ keys: String = "", head: Int = 30, isRemembering: Bool = false)
    -> ReadingBench
  {
    let page = PageInMemory(Self.paragraphs, head: head)
    var bench = ReadingBench(
      "Another article.", named: "a.txt", columns: 60, rows: 12, isRemembering: isRemembering)
    bench.handle(
      .opened(
        OpenedArticle(
          id: 50, article: ArticleLoader.open(page).article, source: page, path: "/texts/a.html")))
    bench.press(keys)
    return bench
  }

  @Test("the start of a page shows the start of its source, where every row can be reached")
  func start() {
    var bench = bench("\\")
    #expect(bench.firstRow == "<!doctype html>")
    bench.press("3j")
    #expect(bench.firstRow == "<meta name=\"3\">")
    bench.press("G")
    #expect(bench.screen.contains("Paragraph 60 has"))
    bench.press("g")
    #expect(bench.firstRow == "<!doctype html>")
  }

  @Test(
    "the row at the top is the same before and after", arguments: ["", "4j", "20j", "50%", "G"])
  func back(keys: String) {
    let before = bench(keys)
    let after = bench(keys + "\\\\")
    #expect(after.screen == before.screen)
    #expect(after.top == before.top && after.place == before.place)
  }

  @Test("a place in the one is the same place in the other")
  func places() {
    var bench = bench("20j")
    let row = bench.firstRow
    #expect(row.hasPrefix("Paragraph"))
    bench.press("\\")
    #expect(bench.firstRow.contains(row.prefix(14)))
    bench.press("8j")
    let source = bench.firstRow
    bench.press("\\")
    #expect(source.contains(bench.firstRow.prefix(14)))
    #expect(bench.firstRow != row)
  }

  @Test("the source is searched where it is shown, and the text where that is")
  func searching() {
    var bench = bench("\\/name=\"17<Enter>")
    #expect(bench.screen.contains("<meta name=\"17\">"))
    bench.press("/Paragraph 31<Enter>")
    #expect(bench.screen.contains("Paragraph 31"))
    bench.press("\\")
    #expect(bench.screen.contains("Paragraph 31") && !bench.screen.contains("<p"))
    bench.press("/class<Enter>")
    #expect(!bench.screen.contains("class="))
  }

  @Test("a mark stands in both")
  func marks() {
    var bench = bench("20jmag\\")
    #expect(bench.firstRow == "<!doctype html>")
    bench.press("'a")
    #expect(bench.firstRow.contains("Paragraph 11 "))
    bench.press("10jmbg\\'b")
    #expect(bench.firstRow.hasPrefix("Paragraph 16 "))
  }

  @Test("what is remembered is the place in the page")
  func remembering() {
    var bench = bench("20j", isRemembering: true)
    let record = bench.records.last
    bench.press("\\8j")
    #expect(bench.records.last == record)
    bench.press("\\")
    #expect(bench.records.last?.position.top.offset == bench.top?.offset)
    #expect(bench.records.last != record)
  }

  @Test("lines of a page are those of its source")
  func lines() {
    var bench = bench("20j:42<Enter>")
    // Line 31 has the first paragraph, and an empty one stands behind each.
    #expect(bench.firstRow.hasPrefix("Paragraph 7 ") || bench.firstRow.hasPrefix("Paragraph 6 "))
    bench.press("v")
    #expect([41, 42, 43].contains(bench.edits.last?.line))
    bench.press("\\42Gv")
    #expect(bench.edits.last?.line == 42)
  }

  @Test("a page that is judged again while its source is shown is another page there")
  func judgedAgain() {
    var bench = bench("20j\\")
    let before = bench.screen
    let page = PageInMemory(Self.paragraphs, head: 30)
    bench.handle(
      .decodedAgain(
        article: 50,
        opened: OpenedArticle(
          id: 50, article: ArticleLoader.open(page).article, source: page, path: "/texts/a.html")))
    #expect(bench.screen == before)
    bench.press("\\")
    #expect(bench.firstRow.hasPrefix("Paragraph 11 "))
  }

  @Test("an article before is left in its source, and returns to that")
  func trail() {
    var bench = bench("20j\\")
    let before = bench.screen
    bench.press("<Left>")
    #expect(bench.screen.contains("Another article."))
    bench.press("<Right>")
    #expect(bench.screen == before)
  }
}
