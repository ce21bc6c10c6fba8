import Articles
import Records
import Testing

@testable import Reading

/// Holds a list that articles return to to being one list, whatever happens while one of them is read.
@Suite struct ReturningTests {
  private static let texts = ["a.txt": "On Apples\n\nText.", "b.txt": "On Bread\n\nText."]

  private static func entry(_ name: String) -> LibraryEntry {
    LibraryEntry(title: PrintableText("On \(name)"), category: nil, path: "/texts/\(name)")
  }

  @Test func `a library that was still being listed is complete when an article returns to it`() {
    var bench = ReadingBench(library: Self.texts)
    bench.handle(
      .library(LibraryArticles([bench.entries[0]], isComplete: false, unread: 1)))
    #expect(!bench.screen.contains("On Bread"))
    bench.press("<Enter>")
    #expect(bench.title == "On Apples")
    bench.handle(.library(LibraryArticles(bench.entries)))
    bench.press("q")
    #expect(bench.screen.contains("On Apples"))
    #expect(bench.screen.contains("On Bread"))
    #expect(bench.chosen.hasPrefix("▸ On Apples"))
  }

  @Test func `an article of the library that came later is opened and left by q twice`() {
    var bench = ReadingBench(library: Self.texts)
    bench.press("<Enter>")
    bench.handle(.library(LibraryArticles(bench.entries + [Self.entry("Cheese")])))
    bench.press("q")
    #expect(bench.screen.contains("On Cheese"))
    #expect(!bench.hasQuit)
    bench.press("q")
    #expect(bench.hasQuit)
  }

  @Test func `what a search has found meanwhile is there when an article returns to it`() {
    var bench = ReadingBench(library: Self.texts).pressing("\\on")
    let found = { (name: String, path: String) in
      FoundSection(
        title: PrintableText(name), category: "", section: "", snippet: [], path: path, offset: 0)
    }
    let first = found("On Apples", "/texts/a.txt")
    let second = found("On Bread", "/texts/b.txt")
    bench.handle(.foundInLibrary(request: 3, findings: LibraryFindings([first], unread: 1)))
    bench.press("<Enter>")
    #expect(bench.title == "On Apples")
    bench.handle(
      .foundInLibrary(request: 3, findings: LibraryFindings([first, second], unread: 0)))
    bench.press("q")
    #expect(bench.screen.contains("On Bread"))
    #expect(bench.status.contains("Search: on"))
    #expect(bench.pressing("<Esc>").screen.hasPrefix(" Library"))
    #expect(bench.pressing("<Esc><Esc>").status.contains("q leaves"))
  }

  @Test func `going forward again after the list was closed keeps the way back to it`() {
    let bench = ReadingBench("On Desks\n\nText.", texts: Self.texts).pressing("O<Enter>")
    #expect(bench.title == "On Apples")
    let closed = bench.pressing("q<Esc><Right>")
    #expect(closed.title == "On Apples")
    #expect(closed.pressing("q").screen.hasPrefix(" Library"))
    #expect(closed.pressing("q<Esc>").title == "On Desks")
  }

  @Test func `lists that nothing returns to are forgotten`() {
    var reader = ReadingBench("On Desks\n\nText.", texts: Self.texts).pressing("O<Esc>O<Esc>")
      .reader
    #expect(reader.layers.isEmpty)
    #expect(reader.returnToList(1) == nil)
    #expect(reader.returnToList(2) == nil)
  }
}
