import Articles
import Records
import Testing

@testable import Reading

/// Holds marks to being small letters of an article, or capital letters among all.
@Suite struct MarkTests {
  private static let articles = [
    "one.txt": "On Stoves\n\n" + Prose.paragraph("one")
      + "\n\nRelated Article On Kettles On Kettles\n\n"
      + Prose.article(sections: 2),
    "two.txt": "On Kettles\n\n" + (1...9).map { Prose.paragraph("\($0)") + "\n\n" }.joined(),
  ]

  private static let bench = ReadingBench(
    articles["one.txt"] ?? "", named: "one.txt", rows: 12, texts: articles, isRemembering: true)

  @Test func `a small letter belongs to the article that it was set in`() {
    let there = Self.bench.pressing("ma<Tab><Enter>3jma")
    #expect(there.title == "On Kettles")
    #expect(there.pressing("G'a").top == there.top)
    #expect(there.pressing("<Backspace>'a").top == .start)
    #expect(Self.bench.pressing("<Tab><Enter>ma<Backspace>'a").status == " Mark a is not set.")
  }

  @Test func `a capital letter leads to its article from another one`() {
    let there = Self.bench.pressing("<Tab><Enter>2}mA")
    #expect(there.status == " Mark A is set here.")
    let back = there.pressing("<Backspace>'A")
    #expect(back.title == "On Kettles")
    #expect(back.top == there.top)
    #expect(back.place == there.place)
    #expect(back.pressing("<Backspace>").title == "On Stoves")
  }

  @Test func `a capital letter stands for one place only`() {
    let bench = Self.bench.pressing("mA<Tab><Enter>2}mA<Backspace>'A")
    #expect(bench.title == "On Kettles")
  }

  @Test func `in its own article a capital letter is a jump like any other`() {
    let there = Self.bench.pressing("<Tab><Enter>2}mA")
    #expect(there.pressing("G'A").top == there.top)
    #expect(there.pressing("G'A(").top == there.pressing("G").top)
  }

  @Test func `capital letters of other sessions are known`() throws {
    let mark = try #require(Self.bench.pressing("<Tab><Enter>2}mA").keptMarks.last)
    var bench = Self.bench
    var recollection = Recollection()
    recollection.marks = [mark]
    bench.handle(.recalled(article: 1, recollection: recollection))
    bench.press("'A")
    #expect(bench.title == "On Kettles")
    #expect(bench.top == Self.bench.pressing("<Tab><Enter>2}").top)
  }

  @Test func `a mark follows its words through an edit`() {
    var bench = ReadingBench(Prose.article(sections: 5), rows: 12).pressing("3]2jmagg")
    let row = bench.pressing("'a").firstRow
    bench.fileNow = Prose.article(sections: 5).replacing("opening", with: "long opening of it all")
    bench.press("R'a")
    #expect(bench.firstRow == row)
  }

  @Test func `a mark that is asked for before it is known is gone to when it is`() throws {
    let mark = try #require(Self.bench.pressing("jjjma").keptMarks.last)
    var reader = Reader(size: Size(columns: 80, rows: 12))
    reader.remember(nil)
    let source = TextInMemory(Array((Self.articles["one.txt"] ?? "").utf8))
    let article = ArticleLoader.open(source).article
    _ = reader.handle(
      .opened(OpenedArticle(id: 1, article: article, source: source, path: mark.path)))
    for key: Key in ["'", "a"] { _ = reader.handle(.key(key)) }
    #expect(reader.frame().description.contains("Looking into what is remembered."))
    var recollection = Recollection()
    recollection.marks = [mark]
    var other = reader
    _ = other.handle(.key("j"))
    _ = other.handle(.recalled(article: 1, recollection: recollection))
    #expect(other.document?.position.top != Self.bench.pressing("jjj").top)
    _ = reader.handle(.recalled(article: 1, recollection: recollection))
    #expect(reader.document?.position.top == Self.bench.pressing("jjj").top)
    _ = reader.handle(.recalled(article: 1, recollection: Recollection()))
    for key: Key in ["'", "z"] { _ = reader.handle(.key(key)) }
    #expect(reader.frame().description.contains("Mark z is not set."))
  }

  @Test func `a mark whose file is gone says so and leaves the text alone`() {
    var bench = Self.bench
    var recollection = Recollection()
    recollection.marks = [
      RememberedMark(letter: "Z", path: "/texts/gone.txt", position: .start)
    ]
    bench.handle(.recalled(article: 1, recollection: recollection))
    #expect(bench.pressing("'Z").status == " The file could not be opened.")
    #expect(bench.pressing("'Z").title == "On Stoves")
    #expect(bench.pressing("'Z<Tab><Enter>").top == .start)
  }

  @Test func `a mark says that it is set only once it is kept`() {
    var reader = Self.bench.reader
    _ = reader.handle(.key("m"))
    let effects = reader.handle(.key("b"))
    guard case .rememberMark(let mark) = effects.first else {
      Issue.record("no mark is remembered")
      return
    }
    #expect(mark.letter == "b")
    #expect(!reader.frame().description.contains("Mark b"))
    _ = reader.handle(.markKept(letter: "b", isLasting: false))
    let words = "Marks are not kept now: mark b holds only until you leave."
    #expect(reader.frame().description.contains(words))
  }

  @Test func `a mark that is typed ahead is where the keys before it led`() throws {
    var bench = Self.bench
    bench.pressAtOnce(["j", "j", "j", "j", "m", "a"])
    let mark = try #require(bench.keptMarks.last)
    #expect(mark.position.top.offset == Self.bench.pressing("jjjj").top?.offset)
    #expect(mark.position.top.offset > 0)
  }

  @Test func `the place is reported before the program is left, however fast`() {
    var bench = Self.bench
    bench.pressAtOnce(["j", "j", "j", "j", "Q", "j"])
    #expect(bench.hasQuit)
    let top = Self.bench.pressing("jjjj").top?.offset
    #expect(bench.records.contains { $0.position.top.offset == top })
  }

  @Test func `a mark that is kept after the next key says nothing`() {
    var reader = Self.bench.reader
    for key: Key in ["m", "b", "j"] { _ = reader.handle(.key(key)) }
    _ = reader.handle(.markKept(letter: "b", isLasting: true))
    #expect(!reader.frame().description.contains("Mark b"))
  }
}
