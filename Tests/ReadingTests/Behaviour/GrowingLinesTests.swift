import Articles
import Testing

@testable import Reading

@Suite struct GrowingLinesTests {
  @Test func `a line is gone to that came after loading last reported`() throws {
    let text = GrowingText("row 1\n\n")
    var reader = Reader(size: Size(columns: 80, rows: 12))
    let (article, _) = ArticleLoader.open(text)
    _ = reader.handle(.opened(OpenedArticle(id: 1, article: article, source: text, path: nil)))
    #expect(reader.document?.rows.first?.text.string == "row 1")
    text.append((2...100).map { "row \($0)\n\n" }.joined())
    reader.goTo(line: 121)
    let document = try #require(reader.document)
    var galley = document.galley
    #expect(galley.row(holding: document.position.place)?.text.string == "row 61")
  }
}
