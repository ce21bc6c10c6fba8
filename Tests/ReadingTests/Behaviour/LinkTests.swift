import Records
import Testing

@testable import Reading

@Suite struct LinkTests {
  static let texts = [
    "kettles.txt": "On Kettles\n\n" + Prose.paragraph("the page on kettles"),
    "stoves.txt": "On Stoves\n\n" + Prose.paragraph("the page on stoves"),
  ]
  static let text =
    Prose.article(sections: 2) + "\nRelated Article On Kettles On Kettles\n\n"
    + Prose.article(sections: 2) + "\nAlso check On Kettles On Kettles On Stoves On Stoves\n"
  let bench = ReadingBench(Self.text, rows: 14, texts: Self.texts)

  @Test func `a chosen link that leaves the screen is no longer chosen`() {
    let chosen = bench.pressing("<Tab>")
    #expect(chosen.chosen == "On Kettles")
    #expect(chosen.pressing("<Space>").chosen == "")
    #expect(chosen.pressing("<Space>b").chosen == "")
    #expect(chosen.pressing("<Space>b<Enter>").title == bench.title)
  }

  @Test func `a chosen link stays chosen while it is on the screen`() {
    #expect(bench.pressing("<Tab>jj").chosen == "On Kettles")
    #expect(bench.pressing("<Tab>jj<Enter>").title == "On Kettles")
    #expect(bench.pressing("<Tab>k<80x20>").chosen == "On Kettles")
  }

  @Test func `a resize that pushes the chosen link off the screen lets go of it`() {
    let bench = bench.pressing("<Tab><80x5>")
    #expect(bench.screen.contains("On Kettles") == (bench.chosen == "On Kettles"))
  }

  @Test func `Enter without a chosen link is a line on`() {
    #expect(bench.pressing("<Enter>").top == bench.pressing("j").top)
  }

  @Test func `a count before Enter follows that link`() {
    #expect(bench.pressing("1<Enter>").title == "On Kettles")
    #expect(bench.pressing("3<Enter>").title == "On Stoves")
    #expect(bench.pressing("4<Enter>").status == " This article has links 1 to 3.")
  }

  @Test func `a number in the list of links goes to that link`() {
    #expect(bench.pressing("L3<Enter>").title == "On Stoves")
    #expect(bench.pressing("L1<Enter>").title == "On Kettles")
    #expect(bench.pressing("L9<Enter>").title == bench.title)
  }

  @Test func `back is the exact line and the chosen link, forward too`() {
    let here = bench.pressing("<Tab>")
    let there = here.pressing("<Enter>j")
    #expect(there.pressing("<Backspace>").top == here.top)
    #expect(there.pressing("<Backspace>").chosen == "On Kettles")
    #expect(there.pressing("B<Right>").top == there.top)
    #expect(there.pressing("<50x9><Left><80x14>").top == here.top)
    #expect(there.pressing("<Backspace>").screen == here.screen)
  }

  @Test func `following from the middle forgets what was ahead`() {
    let bench = bench.pressing("1<Enter>B3<Enter>")
    #expect(bench.title == "On Stoves")
    #expect(bench.pressing("<Right>").status == " No article after this one.")
  }

  @Test func `a link that was followed before the library was known opens when it is`() {
    var reader = ReadingBench(library: Self.texts).pressing("<Enter>").reader
    reader.library.articles = nil
    #expect(reader.handle(.key("L")) == [.listLibrary, .listNamers])
    var other = bench.reader
    other.library.articles = nil
    #expect(other.handle(.key("3")) == [])
    #expect(other.handle(.key(.enter)) == [.listLibrary])
    let entry = LibraryEntry(title: "On Stoves", category: nil, path: "/texts/stoves.txt")
    #expect(other.handle(.library(LibraryArticles([entry]))) == [.open(path: "/texts/stoves.txt")])
  }

  @Test func `an article that cannot be opened leaves the reader where it was`() {
    var lost = bench
    lost.handle(
      .library(
        LibraryArticles([LibraryEntry(title: "On Kettles", category: nil, path: "/texts/gone")])))
    lost.press("2]1<Enter>")
    #expect(lost.title == bench.title)
    #expect(lost.status == " The file could not be opened.")
  }

  @Test func `a title with a slip leads to its article, and that is said`() {
    let text = Prose.article(sections: 2) + "\nRelated Article On Copper Ketles On Copper Ketles\n"
    let texts = ["a.txt": "On Copper Kettles\n\n" + Prose.paragraph("the page on kettles")]
    let bench = ReadingBench(text, texts: texts).pressing("1<Enter>")
    #expect(bench.title == "On Copper Kettles")
    #expect(bench.status == " “On Copper Ketles” is taken for “On Copper Kettles”.")
  }

  @Test func `two articles with one title are offered, and told apart by their files`() {
    let texts = [
      "old/kettles.txt": "Kitchen\n\nOn Kettles\n\n" + Prose.paragraph("the old page"),
      "new/kettles.txt": "Garden\n\nOn Kettles\n\n" + Prose.paragraph("the new page"),
    ]
    let bench = ReadingBench(Self.text, rows: 14, texts: texts)
    let asked = bench.pressing("1<Enter>")
    #expect(asked.lines[0].contains("2 articles are called “On Kettles”:"))
    #expect(asked.chosen.split(separator: " ") == ["▸", "new/kettles.txt", "Garden"])
    #expect(asked.lines.contains { $0.contains("old/kettles.txt") && $0.contains("Kitchen") })
    let there = asked.pressing("j<Enter>")
    #expect(there.screen.contains("the old page"))
    #expect(there.pressing("<Backspace>").title == bench.title)
    #expect(
      bench.pressing("L").lines.contains { $0.contains("On Kettles") && $0.contains("2 articles") })
  }

  @Test func `L lists the articles that name this one, and leads to them`() {
    let texts = [
      "article.txt": Prose.article(sections: 2) + "\nRelated Article On Kettles On Kettles\n",
      "kettles.txt": "On Kettles\n\n" + Prose.paragraph("the page on kettles"),
      "house.txt": "On Houses\n\n" + Prose.paragraph("houses")
        + "\n\nRelated Article A House with Many Kettles A House with Many Kettles\n",
    ]
    let bench = ReadingBench(texts["article.txt"] ?? "", texts: texts)
    let list = bench.pressing("L")
    #expect(list.lines[1].contains("1  On Kettles"))
    #expect(list.lines[3].contains("Named by"))
    #expect(list.lines[4].contains("On Houses"))
    #expect(list.pressing("G<Enter>").title == "On Houses")
    let named = bench.pressing("1<Enter>L")
    #expect(named.lines[1].contains("Named by"))
    #expect(named.chosen == "▸ A House with Many Kettles")
    #expect(named.pressing("<Enter>").title == "A House with Many Kettles")
  }

  @Test func `an article that has no links and is named by none says so`() {
    let bench = ReadingBench(Prose.article(sections: 2), texts: Self.texts).pressing("L")
    #expect(bench.status == " This article has no links, and no other names it.")
    #expect(bench.isReading)
  }

  @Test func `the links of the list that lead nowhere are shown as such`() {
    let text = Self.text + "\nRelated Article On Spoons On Spoons\n"
    let screen = ReadingBench(text, texts: Self.texts).pressing("L").lines
    #expect(screen.contains { $0.contains("On Spoons") && $0.contains("not in the library") })
    #expect(!screen.contains { $0.contains("On Stoves") && $0.contains("not in the library") })
  }
}
