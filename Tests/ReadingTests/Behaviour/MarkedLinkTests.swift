import Articles
import AuthoredTexts
import Testing

@testable import Reading

/// Holds links that marks make to being chosen, named and followed as any others.
@Suite struct MarkedLinkTests {
  private static let source = AuthoredText { text in
    text.block(.title, "The Mill")
    text.block(
      .paragraph, "See the plan, the pond, the archive, the shed or the mill.",
      inline: [
        ("plan", .link(.file(path: "plan.txt", fragment: nil))),
        ("pond", .link(.place(name: "water"))), ("archive", .link(.address("https://a.b/c"))),
        ("shed", .link(.place(name: "nowhere"))), ("mill", .link(.article(title: 0..<8))),
      ])
    for number in 1...40 { text.block(.paragraph, "Paragraph \(number) says little.") }
    text.block(.heading(level: 2), "The pond", inline: [("pond", .place(name: "water"))])
    text.block(.paragraph, "It is deep.")
  }

  private var reader = Reader(size: Size(columns: 80, rows: 24))
  private var effects: [Effect] = []

  init() {
    let article = ArticleLoader.open(Self.source).article
    _ = reader.handle(
      .opened(
        OpenedArticle(
          id: 1, article: article, source: Self.source, path: "/library/mill.txt",
          file: "/library/mill.txt")))
  }

  private mutating func press(_ keys: String) {
    for case .key(let key) in KeyStroke.read(keys) { effects = reader.handle(.key(key)) }
  }

  private var chosen: String {
    reader.frame().rows.flatMap(\.self).filter { $0.role == .chosenLink }
      .map(\.text.string).joined()
  }

  private var status: String {
    reader.frame().description.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test mutating func `each is chosen in turn, and its target is shown`() {
    press("<Tab>")
    #expect(chosen == "plan")
    #expect(status.contains("→ plan.txt"))
    press("<Tab>")
    #expect(chosen == "pond")
    #expect(status.contains("→ #water"))
    press("<Tab>")
    #expect(chosen == "archive")
    #expect(status.contains("→ https://a.b/c"))
    press("<S-Tab>")
    #expect(chosen == "pond")
  }

  @Test mutating func `a file is opened from where this one is`() {
    press("<Tab><Enter>")
    let file = LinkedFile(path: "/library/plan.txt", folder: "/library/")
    #expect(effects == [.findLinked(file)])
    effects = reader.handle(
      .foundLinked(file, .file(path: "/library/plan.txt", isInside: true)))
    #expect(effects.contains(.open(path: "/library/plan.txt")))
  }

  @Test mutating func `a place is gone to, and one that is nowhere is reported`() {
    press("<Tab><Tab><Enter>")
    #expect(reader.document?.rows.first?.description == "The pond")
    press("<Backspace><Tab><Tab><Enter>")
    #expect(status.contains("No place in this text is called “nowhere”."))
  }

  @Test mutating func `an address is opened in the browser`() {
    press("<Tab><Tab><Tab><Enter>")
    #expect(effects == [.browse(address: "https://a.b/c")])
  }

  @Test mutating func `a title is looked for in the library`() {
    press("<Tab><Tab><Tab><Tab><Tab><Enter>")
    #expect(effects.contains(.listLibrary))
  }

  @Test mutating func `all are listed with their targets`() {
    press("L")
    let screen = reader.frame().description
    for words in ["plan.txt", "#water", "https://a.b/c"] { #expect(screen.contains(words)) }
  }

  @Test func `words of one link in several colours are one link`() throws {
    let red = InlineMark.look(TextLook(foreground: .indexed(1)))
    let link = InlineMark.link(.address("https://a.b/"))
    let source = AuthoredText(
      Array("one two\n".utf8),
      [
        Mark(0..<4, .inline(red)), Mark(0..<4, .inline(link)), Mark(4..<7, .inline(link)),
      ])
    var reader = Reader(size: Size(columns: 80, rows: 24))
    let article = ArticleLoader.open(source).article
    _ = reader.handle(
      .opened(OpenedArticle(id: 1, article: article, source: source, path: nil, file: nil)))
    let links = try #require(reader.document?.markedLinks(in: 0..<100))
    #expect(links == [Reference(target: .marked(.address("https://a.b/")), range: 0..<7)])
  }
}
