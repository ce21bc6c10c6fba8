import Articles
import Records
import Testing

@testable import Reading

/// Holds the library to following what happens to its files, and to keeping still under the hand.
@Suite struct LibraryChangesTests {
  private var bench = ReadingBench(
    library: [:], rows: 14, history: [entry("c", percent: 40, age: 60)])

  init() { show("b", "c", "d") }

  private static func article(_ name: String) -> LibraryEntry {
    LibraryEntry(title: PrintableText("Article \(name)"), category: nil, path: "/texts/\(name)")
  }

  private static func entry(_ name: String, percent: Int, age: Int) -> HistoryEntry {
    HistoryEntry(
      path: "/texts/\(name)", title: "Tools", section: nil, percent: percent, age: age,
      isGone: false)
  }

  private mutating func show(_ names: String..., isComplete: Bool = true, unread: Int = 0) {
    bench.handle(
      .library(LibraryArticles(names.map(Self.article), isComplete: isComplete, unread: unread)))
  }

  private var titles: [String] {
    bench.lines.dropFirst().dropLast().compactMap { line in
      line.split(separator: " ").firstIndex(of: "Article").map {
        String(line.split(separator: " ")[$0 + 1])
      }
    }
  }

  @Test mutating func `the choice stays on its article when others come and go`() {
    bench.press("j")
    #expect(bench.chosen.hasPrefix("▸ Article b"))
    show("a", "aa", "b", "c", "d")
    #expect(titles == ["c", "a", "aa", "b", "d"])
    #expect(bench.chosen.hasPrefix("▸ Article b"))
    show("b", "c")
    #expect(titles == ["c", "b"])
    #expect(bench.chosen.hasPrefix("▸ Article b"))
  }

  @Test mutating func `where the chosen article is gone, the one in its place is chosen`() {
    bench.press("jj")
    #expect(bench.chosen.hasPrefix("▸ Article d"))
    show("b", "c", "e")
    #expect(bench.chosen.hasPrefix("▸ Article e"))
    show("c")
    #expect(bench.chosen.hasPrefix("▸ Article c"))
  }

  @Test mutating func `before the first key the choice is the first line`() {
    show("a", "b", "c", "d")
    #expect(bench.chosen.hasPrefix("▸ Article c"))
    bench.press("t")
    #expect(bench.chosen.hasPrefix("▸ Article c"))
    show("0", "a", "b", "c", "d")
    #expect(bench.chosen.hasPrefix("▸ Article c"))
  }

  @Test mutating func `what was read since does not arrange the list again when a file comes`() {
    bench.press("j")
    bench.handle(.history([Self.entry("b", percent: 50, age: 1)]))
    show("a", "b", "c", "d")
    #expect(titles == ["c", "a", "b", "d"])
    #expect(bench.screen.contains("50%"))
  }

  @Test mutating func `a filter goes on to filter what comes`() {
    bench.press("/e")
    show("b", "c", "d", "eel")
    bench.press("l")
    #expect(titles.first == "eel")
  }

  @Test mutating func `the newest come first by n`() {
    let entries = [("b", 5), ("c", 9), ("d", 7)].map { name, changed in
      LibraryEntry(
        title: PrintableText("Article \(name)"), category: nil, path: name, changed: changed)
    }
    bench.handle(.library(LibraryArticles(entries)))
    bench.press("n")
    #expect(titles == ["c", "d", "b"])
    #expect(bench.status.contains("newest first"))
  }

  @Test mutating func `the status line says how many articles are still to be read`() {
    show("b", "c", isComplete: false, unread: 98)
    #expect(bench.status.contains("of 2  98 still to be read"))
    show("b", "c")
    #expect(!bench.status.contains("still"))
  }

  @Test(arguments: [(1, "of 1  1 link not followed"), (3, "of 1  3 links not followed")])
  mutating func `the status line says how many links were not followed`(
    count: Int, words: String
  ) {
    bench.handle(.library(LibraryArticles([Self.article("b")], unfollowedLinks: count)))
    #expect(bench.status.contains(words))
    bench.press("t")
    #expect(bench.status.contains("by title") && bench.status.contains(words.dropFirst(4)))
    show("b")
    #expect(!bench.status.contains("link"))
  }

  @Test mutating func `changes are asked for only while the library is in front`() {
    #expect(bench.watchesLibrary)
    bench.press("h")
    #expect(!bench.watchesLibrary)
    bench.press("q")
    #expect(bench.watchesLibrary)
    #expect(!ReadingBench("Text", texts: [:]).watchesLibrary)
    #expect(ReadingBench("Text", texts: ["a": "Text"]).pressing("O").watchesLibrary)
  }

  @Test mutating func `a title is looked for only where all are known`() {
    var reader = ReadingBench("On Links\n\n\(Prose.paragraph("one"))\n\nSee also: Article b").reader
    _ = reader.handle(.library(LibraryArticles([Self.article("c")], isComplete: false)))
    #expect(reader.handle(.key(.character("1"))) == [])
    #expect(reader.handle(.key(.enter)) == [.listLibrary])
    #expect(
      reader.handle(.library(LibraryArticles([Self.article("b")]))) == [.open(path: "/texts/b")])
  }
}
