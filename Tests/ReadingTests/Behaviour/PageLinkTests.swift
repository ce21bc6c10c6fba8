import Articles
import AuthoredTexts
import Testing

@testable import Reading

/// Holds links of pages to being followed to places, files and addresses, and to asking first.
@Suite struct PageLinkTests {
  private static let source = AuthoredText { text in
    text.block(.title, "The Mill")
    text.block(
      .paragraph, "See the pond, the plan, the town, the shop or bank.example.",
      inline: [
        ("pond", .link(.place(name: "water"))),
        ("plan", .link(.file(path: "plan.txt", fragment: nil))),
        ("town", .link(.file(path: "/outside/town.txt", fragment: nil))),
        ("shop", .link(.address("javascript:alert(1)"))),
        ("bank.example", .link(.address("https://evil.example/"))),
      ])
    for number in 1...40 { text.block(.paragraph, "Paragraph \(number) says little.") }
    text.block(.heading(level: 2), "The pond", inline: [("pond", .place(name: "water"))])
    text.block(
      .paragraph, "It is deep, as the mill says.", inline: [("mill", .link(.place(name: "")))])
  }

  private var bench = ReadingBench("", texts: ["plan.txt": "The plan\n\nOak and iron.\n"])

  init() { open(Self.source) }

  private mutating func open(_ source: AuthoredText) {
    bench.handle(
      .opened(
        OpenedArticle(
          id: 90, article: ArticleLoader.open(source).article, source: source,
          path: "/texts/mill.txt")))
  }

  @Test func `Backspace returns from a place to the exact rows, and Right goes there again`() {
    let here = bench.pressing("jj<Tab>")
    #expect(here.chosen == "pond")
    let there = here.pressing("<Enter>")
    #expect(there.firstRow == "The pond")
    let back = there.pressing("j<Backspace>")
    #expect(back.screen == here.screen)
    #expect(back.pressing("<Right>").top == there.pressing("j").top)
    #expect(back.pressing("<Backspace>").title != "The Mill")
  }

  @Test func `several links are walked back one by one`() {
    let there = bench.pressing("<Tab><Enter><Tab>")
    #expect(there.chosen == "mill")
    let start = there.pressing("<Enter>")
    #expect(start.top == .start)
    #expect(start.pressing("<Backspace>").top == there.top)
    #expect(start.pressing("<Backspace>").chosen == "mill")
    #expect(start.pressing("<Backspace><Backspace>").top == bench.top)
  }

  @Test mutating func `links beside the article are listed as related, and are followed`() {
    open(.teasers)
    let list = bench.pressing("L")
    #expect(list.screen.contains("Wheat Bread for Beginners"))
    #expect(list.screen.contains("Related"))
    // The folder has no such file.
    #expect(list.pressing("<Enter>").screen.contains("wheat.html"))
  }

  @Test func `a file of the folder is opened, and Backspace returns`() {
    let there = bench.pressing("2<Tab><Enter>")
    #expect(there.screen.contains("Oak and iron."))
    #expect(there.pressing("<Backspace>").chosen == "plan")
  }

  @Test func `a file outside of the folder is opened only after a question`() {
    let asked = bench.pressing("3<Tab><Enter>")
    #expect(asked.screen.contains("This file is outside of /texts/:"))
    #expect(asked.screen.contains("/outside/town.txt"))
    #expect(asked.screen.contains("y opens it, any other key does not."))
    for keys in ["n", "<Esc>", "<Enter>", "q", " "] {
      let left = asked.pressing(keys)
      #expect(left.status == " Not opened.")
      #expect(left.title == "The Mill")
      #expect(!left.hasQuit)
    }
    var reader = asked.reader
    let effects = reader.handle(.key("y"))
    #expect(effects == [.open(path: "/outside/town.txt")])
  }

  @Test func `a program in an address is never opened`() {
    let chosen = bench.pressing("4<Tab>")
    #expect(chosen.status.contains("→ javascript:alert(1) (is never opened)"))
    for keys in ["<Enter>", "o"] {
      #expect(chosen.pressing(keys).status == " An address with “javascript:” is never opened.")
      #expect(chosen.pressing(keys + "y").browsed == [])
    }
  }

  @Test func `words that name another host are asked for`() {
    let asked = bench.pressing("5<Tab><Enter>")
    #expect(asked.screen.contains("The link says bank.example, and leads to evil.example:"))
    #expect(asked.screen.contains("https://evil.example/"))
    #expect(asked.browsed == [])
    #expect(asked.pressing("n").browsed == [])
    #expect(asked.pressing("y").browsed == ["https://evil.example/"])
    #expect(asked.pressing("y").isReading)
  }

  @Test func `y copies where the link leads`() {
    let expected = [
      "#water", "/texts/plan.txt", "/outside/town.txt", "javascript:alert(1)",
      "https://evil.example/",
    ]
    for (index, text) in expected.enumerated() {
      #expect(bench.pressing("\(index + 1)<Tab>y").copies == [text])
    }
    #expect(bench.pressing("y").copies.first?.hasPrefix("The Mill") == true)
  }

  @Test func `a place of a file is gone to once it is open`() {
    var reader = Reader(size: Size(columns: 80, rows: 24))
    let page = AuthoredText { text in
      text.block(
        .paragraph, "See the pond.",
        inline: [("pond", .link(.file(path: "mill.txt", fragment: "water")))])
    }
    func opened(_ source: AuthoredText, _ id: Int, _ path: String) -> Event {
      .opened(
        OpenedArticle(
          id: id, article: ArticleLoader.open(source).article, source: source, path: path))
    }
    _ = reader.handle(opened(page, 1, "/texts/page.txt"))
    for key in [Key.tab, .enter] { _ = reader.handle(.key(key)) }
    let file = LinkedFile(path: "/texts/mill.txt", fragment: "water", folder: "/texts/")
    let effects = reader.handle(
      .foundLinked(file, .file(path: "/texts/mill.txt", isInside: true)))
    #expect(effects == [.open(path: "/texts/mill.txt")])
    _ = reader.handle(opened(Self.source, 2, "/texts/mill.txt"))
    #expect(reader.document?.rows.first?.description == "The pond")
    _ = reader.handle(.key(.backspace))
    #expect(reader.document?.id == 1)
  }

  @Test func `a link to a place in its own file stays in it`() {
    let source = AuthoredText { text in
      text.block(
        .paragraph, "See the end.", inline: [("end", .link(.file(path: "x.txt", fragment: "e")))])
      for number in 1...40 { text.block(.paragraph, "Paragraph \(number) says little.") }
      text.block(.paragraph, "Here it ends.", inline: [("Here", .place(name: "e"))])
    }
    var bench = ReadingBench("", named: "x.txt", texts: ["x.txt": "x"])
    bench.handle(
      .opened(
        OpenedArticle(
          id: 90, article: ArticleLoader.open(source).article, source: source,
          path: "/texts/x.txt")))
    let there = bench.pressing("<Tab><Enter>")
    #expect(there.screen.contains("Here it ends."))
    #expect(there.pressing("<Backspace>").top == bench.top)
  }

  @Test func `a place in the end of a long text is found`() {
    let source = AuthoredText { text in
      text.block(
        .paragraph, "See the end.", inline: [("end", .link(.place(name: "e")))])
      for number in 1...40_000 { text.plain("Paragraph number \(number) says very little.") }
      text.block(.paragraph, "Here it ends.", inline: [("Here", .place(name: "e"))])
    }
    #expect(source.count > PlaceSearch.part)
    var bench = ReadingBench("")
    bench.handle(
      .opened(
        OpenedArticle(
          id: 90, article: ArticleLoader.open(source).article, source: source, path: "/texts/x")))
    #expect(bench.pressing("<Tab><Enter>").screen.contains("Here it ends."))
  }

  @Test mutating func `links in what is hidden around an article are passed over`() {
    open(
      AuthoredText(page: PageFacts()) { text in
        text.block(
          .paragraph, "Home and https://menu.example/",
          inline: [("Home", .link(.file(path: "home.html", fragment: nil)))], isFurniture: true)
        text.block(.title, "The Mill")
        text.block(
          .paragraph, "See the pond.", inline: [("pond", .link(.address("https://pond.example/")))])
        text.block(
          .paragraph, "Legal", inline: [("Legal", .link(.file(path: "legal.html", fragment: nil)))],
          isFurniture: true)
        text.block(
          .paragraph, "See the mill.", inline: [("mill", .link(.address("https://mill.example/")))])
      })
    #expect(bench.pressing("<Tab>").chosen == "pond")
    #expect(bench.pressing("<Tab><Tab>").chosen == "mill")
    #expect(bench.pressing("<Tab><Tab><S-Tab>").chosen == "pond")
    #expect(bench.pressing("<Tab><S-Tab>").status == " No link before this one.")
    #expect(!bench.pressing("L").screen.contains("menu.example"))
    #expect(bench.pressing(".g<Tab>").chosen == "Home")
    #expect(bench.pressing(".L").screen.contains("menu.example"))
  }
}
