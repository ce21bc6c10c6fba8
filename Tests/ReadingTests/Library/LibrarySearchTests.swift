import Articles
import Records
import Testing

@testable import Reading

@Suite struct LibrarySearchTests {
  private static let stoves =
    "On Stoves\n\n" + Prose.paragraph("the page on stoves") + "\n\n" + care
  private static let texts = [
    "kettles.txt": LinkTests.texts["kettles.txt"] ?? "", "stoves.txt": stoves,
  ]
  private let library = ReadingBench(library: Self.texts, rows: 14)

  private var place: Int { Self.stoves.utf8.count - Self.care.utf8.count }
  private static let care = "Care\n\n" + Prose.paragraph("a stove that is cared for")

  private func found(_ bench: ReadingBench, request: Int, unread: Int = 0) -> ReadingBench {
    let snippet = [
      FoundSection.Piece(text: "a ", isMatch: false),
      FoundSection.Piece(text: "stove", isMatch: true),
      FoundSection.Piece(text: " that is cared for", isMatch: false),
    ]
    let section = FoundSection(
      title: "On Stoves", category: "House", section: "Care", snippet: snippet,
      path: ReadingBench.directory + "stoves.txt", offset: place)
    var bench = bench
    bench.handle(
      .foundInLibrary(request: request, findings: LibraryFindings([section], unread: unread)))
    return bench
  }

  @Test func `the index is brought up to date as soon as somebody wants to search`() {
    let bench = library.pressing("\\")
    #expect(bench.librarySearches == [""])
    #expect(bench.screen.contains("Search all articles"))
    #expect(bench.screen.contains("Type what to look for."))
  }

  @Test func `what is typed is looked for letter by letter`() {
    #expect(library.pressing("\\sto").librarySearches == ["", "s", "st", "sto"])
    #expect(library.pressing("\\sto<C-u>").librarySearches.last == "")
  }

  @Test func `what is found stands with its section, and the words of the text below`() {
    let bench = found(library.pressing("\\s"), request: 2)
    let rows = bench.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[1].contains("On Stoves › Care"))
    #expect(rows[1].contains("House"))
    #expect(rows[2].contains("a stove that is cared for"))
    let lit = bench.frame.rows[2].filter { $0.role == .match }
    #expect(lit.map(\.text.string) == ["stove"])
    #expect(bench.status.contains("1 of 1"))
  }

  @Test func `what was found for other words is passed over`() {
    let bench = found(library.pressing("\\st"), request: 2)
    #expect(!bench.screen.contains("On Stoves"))
    #expect(bench.status.contains("Searching."))
  }

  @Test func `articles that are yet to be read are counted`() {
    let bench = found(library.pressing("\\st"), request: 3, unread: 700)
    #expect(bench.status.contains("1 of 1  700 still to be read"))
  }

  @Test func `nothing found is said`() {
    var bench = library.pressing("\\x")
    bench.handle(.foundInLibrary(request: 2, findings: LibraryFindings([], unread: 0)))
    #expect(bench.screen.contains("Nothing is found."))
  }

  @Test func `Enter opens the article at the section, and q returns to what was found`() {
    let opened = found(library.pressing("\\st"), request: 3).pressing("<Enter>")
    #expect(opened.title == "On Stoves")
    #expect(opened.place == Anchor(place))
    let back = opened.pressing("q")
    #expect(back.screen.contains("On Stoves › Care"))
    #expect(back.status.contains("st"))
    #expect(back.pressing("<Esc>").screen.contains("Library"))
    #expect(back.pressing("<Esc>").screen.contains("On Kettles"))
  }

  @Test(arguments: ["<Esc>", "<C-c>"])
  func `Esc returns to the library as it was`(key: String) {
    let before = library.pressing("j")
    let after = found(before.pressing("\\st"), request: 3).pressing(key)
    #expect(after.screen == before.screen)
  }

  @Test func `in other lists the key does nothing`() {
    let bench = ReadingBench(Prose.article(sections: 2), texts: Self.texts).pressing("s\\")
    #expect(bench.librarySearches == [])
  }
}
