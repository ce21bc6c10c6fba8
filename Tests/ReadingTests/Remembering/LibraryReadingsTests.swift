import Records
import Testing

@testable import Reading

/// Holds the library to telling what was read, and to being sorted by it.
@Suite struct LibraryReadingsTests {
  private static let articles = [
    "a.txt": article("Anvils"), "b.txt": article("Bellows"), "c.txt": article("Chisels"),
    "d.txt": article("Drills"), "e.txt": article("Emery"), "f.txt": article("Files"),
  ]
  private static let history = [
    entry("c.txt", percent: 100, age: 5), entry("e.txt", percent: 40, age: 130),
    entry("b.txt", percent: 70, age: 7300),
  ]
  private let bench = ReadingBench(library: articles, rows: 14, history: history)

  private static func article(_ title: String) -> String {
    "\(title)\n\n" + (1...9).map { Prose.paragraph("\($0)") + "\n\n" }.joined()
  }

  private static func entry(_ name: String, percent: Int, age: Int) -> HistoryEntry {
    HistoryEntry(
      path: ReadingBench.directory + name, title: "Tools", section: nil, percent: percent,
      age: age, isGone: false)
  }

  /// The list as one reads it, without the spaces between its columns and without the minutes, which
  /// are the same for all.
  private func rows(_ bench: ReadingBench) -> [String] {
    bench.lines.dropFirst().dropLast().map { line in
      let words = line.split(separator: " ").joined(separator: " ")
      return words.hasSuffix(" 4 min") ? String(words.dropLast(6)) : words
    }.filter { !$0.isEmpty }
  }

  @Test func `what was begun stands first, and Enter reads on in what was read last`() {
    #expect(
      rows(bench) == [
        "Continue reading", "▸ Emery 40% 2 minutes ago", "Bellows 70% 2 hours ago",
        "Other", "Anvils", "Chisels 100% just now", "Drills", "Files",
      ])
    #expect(bench.pressing("<Enter>").title == "Emery")
  }

  @Test(arguments: [
    ("t", ["Anvils", "Bellows", "Chisels", "Drills", "Emery", "Files"]),
    ("r", ["Chisels", "Emery", "Bellows", "Anvils", "Drills", "Files"]),
    ("p", ["Chisels", "Bellows", "Emery", "Anvils", "Drills", "Files"]),
    ("pc", ["Continue", "Emery", "Bellows", "Other", "Anvils", "Chisels", "Drills", "Files"]),
  ])
  func `a key sorts, and the choice stays on its article`(keys: String, titles: [String]) {
    let sorted = bench.pressing("j" + keys)
    #expect(
      rows(sorted).map { $0.split(separator: " ").first { $0 != "▸" }.map(String.init) } == titles)
    #expect(sorted.chosen.hasPrefix("▸ Bellows"))
  }

  @Test func `the status line says how the list is sorted, and which keys sort it`() {
    #expect(bench.status.contains("1 of 6"))
    #expect(bench.status.contains("c t n r p sort"))
    #expect(bench.pressing("r").status.contains("2 of 6  last read first"))
  }

  @Test func `a list that is returned to keeps its order and tells again what was read`() {
    var opened = bench.pressing("jjj<Enter>")
    #expect(opened.title == "Chisels")
    opened.history = [Self.entry("c.txt", percent: 12, age: 61)] + Self.history.dropFirst()
    let back = opened.pressing("q")
    #expect(back.chosen.hasPrefix("▸ Chisels"))
    #expect(
      rows(back) == [
        "Continue reading", "Emery 40% 2 minutes ago", "Bellows 70% 2 hours ago",
        "Other", "Anvils", "▸ Chisels 12% 1 minute ago", "Drills", "Files",
      ])
  }

  @Test func `what was read is reported too late to arrange a list in which a key was pressed`() {
    var reader = Reader(size: Size(columns: 80, rows: 14))
    reader.remember(nil)
    _ = reader.openLibrary()
    _ = reader.handle(.library(LibraryArticles(bench.entries)))
    _ = reader.handle(.key(.character("j")))
    _ = reader.handle(.history(Self.history))
    let screen = reader.frame().description
    #expect(!screen.contains("Continue reading"))
    #expect(screen.contains("▸ Bellows"))
    #expect(screen.contains("70%"))
  }

  @Test func `the article in front is not among those to be taken up again`() {
    let over = bench.pressing("<Enter>O")
    #expect(rows(over).starts(with: ["Continue reading", "Bellows 70% 2 hours ago", "Other"]))
    #expect(over.chosen.hasPrefix("▸ Emery"))
  }

  @Test func `where nothing is remembered the list stays plain, and nothing is asked`() {
    let plain = ReadingBench(library: Self.articles, rows: 14)
    #expect(rows(plain).starts(with: ["Other", "▸ Anvils", "Bellows"]))
    #expect(rows(plain.pressing("r")).starts(with: ["▸ Anvils", "Bellows"]))
  }
}
