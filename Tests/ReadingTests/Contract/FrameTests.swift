import Articles
import Records
import Testing

@testable import Reading

@Suite struct FrameTests {
  @Test(arguments: [
    "", "3]", "G", "t", "t/part", "i", "L", "h", "=", "z", "/the", "/the<Enter>nt", "&the<Enter>n",
  ])
  func `a frame reads no bytes`(keys: String) {
    let text = CountedText(LinkTests.text + "\n" + Prose.article(sections: 30))
    var reader = Reader(size: Size(columns: 100, rows: 30))
    let article = ArticleLoader.open(text).article
    _ = reader.handle(.opened(OpenedArticle(id: 1, article: article, source: text, path: nil)))
    for case .key(let key) in KeyStroke.read(keys) { _ = reader.handle(.key(key)) }
    let before = text.reads
    _ = reader.frame()
    #expect(text.reads - before == 0)
  }

  @Test func `rows that are missing are blank, and the cursor is kept on the screen`() {
    let size = Size(columns: 4, rows: 3)
    let frame = Frame(size: size, rows: [], cursor: Frame.Position(column: 9, row: -1))
    #expect(frame.description == "\n\n")
    #expect(frame.cursor == Frame.Position(column: 3, row: 0))
    #expect(FrameContract.violations(of: frame, at: size) == [])
  }

  @Test func `the contract sees what breaks it`() {
    let size = Size(columns: 3, rows: 1)
    let wide = Frame(size: size, rows: [[.init("漢字", .body)]], cursor: .init(column: 0, row: 0))
    #expect(FrameContract.violations(of: wide, at: size) == ["row 0 is 4 columns wide"])
  }

  @Test func `the cursor stands on the row of the place, or on what is chosen`() {
    let bench = ReadingBench(ContentsTests.text, rows: 14)
    #expect(bench.pressing("2]").frame.cursor.row == 1)
    #expect(bench.pressing("tG").frame.cursor.row == 5)
    let end = bench.pressing("G")
    #expect(end.lines[end.frame.cursor.row].contains("slow."))
  }
}
