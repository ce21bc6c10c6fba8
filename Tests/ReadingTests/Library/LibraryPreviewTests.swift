import Articles
import Records
import Testing

@testable import Reading

/// Holds what stands beside the library to helping in the choice of an article.
@Suite struct LibraryPreviewTests {
  private static let texts = [
    "a.txt": article(
      "On Anvils", "All about the iron block that a smith works upon, and its care."),
    "b.txt": article(
      "On Bellows", "How air is blown into a fire, by hand and by foot and by water."),
  ]

  private static func article(_ title: String, _ summary: String) -> String {
    "Smithing\n\n\(title)\n\n\(summary)\n\n"
      + ["Early Days", "The Craft Today"].map { "\($0)\n\n\(Prose.paragraph("one"))\n\n" }.joined()
  }

  private func bench(columns: Int, rows: Int = 20) -> ReadingBench {
    ReadingBench(library: Self.texts, columns: columns, rows: rows)
  }

  /// The rows of the preview, without those that are empty.
  private func preview(_ bench: ReadingBench) -> [String] {
    bench.lines.dropFirst().dropLast().compactMap { line in
      line.split(separator: "│", maxSplits: 1).dropFirst().first.map {
        String($0.drop { $0 == " " })
      }
    }.filter { !$0.isEmpty }
  }

  @Test func `title, category, minutes, summary and sections of the choice are shown`() {
    #expect(
      preview(bench(columns: 100)) == [
        "On Anvils", "Smithing · 1 min", "All about the iron block that a smith",
        "works upon, and its care.", "Early Days", "The Craft Today",
      ])
  }

  @Test func `the preview follows the choice`() {
    let below = bench(columns: 120).pressing("j")
    #expect(preview(below).first == "On Bellows")
    #expect(below.screen.contains("How air is blown"))
    #expect(!below.screen.contains("iron block"))
  }

  @Test func `where there is no room, there is no preview, and nothing is read for it`() {
    var reader = Reader(size: Size(columns: 99, rows: 20))
    let effects =
      reader.openLibrary() + reader.handle(.library(LibraryArticles(bench(columns: 99).entries)))
    #expect(!effects.contains { if case .preview = $0 { true } else { false } })
    #expect(preview(bench(columns: 99)).isEmpty)
    #expect(preview(bench(columns: 99).pressing("<100x20>")).first == "On Anvils")
  }

  @Test func `a preview that comes when another article is chosen is not shown`() {
    var bench = bench(columns: 100)
    bench.handle(
      .previewed(
        ArticlePreview(path: ReadingBench.directory + "b.txt", summary: "Late.", sections: [])))
    #expect(!bench.screen.contains("Late."))
    #expect(preview(bench) == ["On Anvils", "Smithing · 1 min"])
  }

  @Test func `a low screen shows as much as there is room for`() {
    #expect(preview(bench(columns: 100, rows: 6)).suffix(1) == ["…"])
  }

  @Test func `the letters that the filter has found are lit`() {
    let filtered = bench(columns: 100).pressing("/bll")
    let lit = filtered.frame.rows.joined().filter { $0.role == .match }.map(\.text.string)
    #expect(lit == ["B", "ll"])
    #expect(filtered.screen.contains("▸ On Bellows"))
  }
}
