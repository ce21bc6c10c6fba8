import Articles
import AuthoredTexts
import Records
import Testing

@testable import Reading

/// Holds links such as `[[Title#Heading]]` to opening a file beside the text, or else an article of the
/// library, at the heading.
@Suite struct TitleLinkTests {
  private static let source = AuthoredText { text in
    text.block(.title, "The Mill")
    text.block(
      .paragraph, "See the plan, or the end.",
      inline: [
        ("plan", .link(.title("The Plan", heading: "Of oak"))),
        ("end", .link(.title("", heading: "The End!"))),
      ])
    for number in 1...40 { text.block(.paragraph, "Paragraph \(number) says little.") }
    text.block(.heading(level: 2), "The end")
    text.block(.paragraph, "It is here.")
  }
  private static let plan = AuthoredText { text in
    text.block(.title, "The Plan")
    for number in 1...40 { text.block(.paragraph, "Paragraph \(number) plans little.") }
    text.block(.heading(level: 2), "Of Oak")
    for number in 1...40 { text.block(.paragraph, "Oak \(number) is hard.") }
  }
  private static let file = LinkedFile(
    path: "/library/", title: "The Plan", fragment: "Of oak", folder: "/library/")

  private var reader = Reader(size: Size(columns: 80, rows: 24))
  private var effects: [Effect] = []

  init() { open(Self.source, 1, "/library/mill.txt") }

  private mutating func open(_ source: AuthoredText, _ id: Int, _ path: String) {
    effects = reader.handle(
      .opened(
        OpenedArticle(
          id: id, article: ArticleLoader.open(source).article, source: source, path: path,
          file: path)))
  }

  private mutating func press(_ keys: String) {
    for case .key(let key) in KeyStroke.read(keys) { effects = reader.handle(.key(key)) }
  }

  private var status: String {
    reader.frame().description.split(separator: "\n").last.map(String.init) ?? ""
  }

  private var firstRow: String? { reader.document?.rows.first?.description }

  @Test mutating func `a file beside the text is opened at the heading, and Backspace returns`() {
    press("<Tab>")
    #expect(status.contains("→ [[The Plan#Of oak]] (opens here: Enter)"))
    press("<Enter>")
    #expect(effects == [.findLinked(Self.file)])
    effects = reader.handle(
      .foundLinked(Self.file, .file(path: "/library/The Plan.md", isInside: true)))
    #expect(effects == [.open(path: "/library/The Plan.md")])
    open(Self.plan, 2, "/library/The Plan.md")
    #expect(firstRow == "Of Oak")
    press("<Backspace>")
    #expect(reader.document?.id == 1)
    #expect(firstRow == "The Mill")
  }

  @Test mutating func `without such a file, the article of the library is opened there`() {
    press("<Tab><Enter>")
    effects = reader.handle(.foundLinked(Self.file, .missing("There is no file /library/.")))
    #expect(effects.contains(.listLibrary))
    let entry = LibraryEntry(title: "The plan", category: nil, path: "/library/old/plan.txt")
    effects = reader.handle(.library(LibraryArticles([entry])))
    #expect(effects == [.open(path: "/library/old/plan.txt")])
    open(Self.plan, 2, "/library/old/plan.txt")
    #expect(firstRow == "Of Oak")
  }

  @Test mutating func `a title that nothing bears is said`() {
    _ = reader.handle(.library(LibraryArticles([])))
    press("<Tab><Enter>")
    _ = reader.handle(.foundLinked(Self.file, .missing("There is no file /library/.")))
    #expect(status.contains("Not in the library: “The Plan”."))
  }

  @Test mutating func `a heading of the same text is gone to by its words`() {
    press("<Tab><Tab><Enter>")
    #expect(firstRow == "The end")
    press("<Backspace>")
    #expect(firstRow == "The Mill")
  }
}
