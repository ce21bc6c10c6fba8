import Articles
import Testing

@testable import Reading

/// Holds addresses that stand in a text to being links, and to being seen whole before they are opened.
@Suite struct AddressLinkTests {
  private static let text =
    Prose.article(sections: 2)
    + "\nWrite to mailto:jo@a.example or see (https://a.example/b), www.c.example and\n"
    + "[the words](https://d.example/e).\n\n" + Prose.article(sections: 2)
  private let bench = ReadingBench(Self.text)

  @Test func `Tab chooses them in their order, and Shift-Tab goes back`() {
    let chosen = ["mailto:jo@a.example", "https://a.example/b", "www.c.example", "the words"]
    for (index, words) in chosen.enumerated() {
      #expect(bench.pressing("\(index + 1)<Tab>").chosen == words)
    }
    #expect(bench.pressing("4<Tab>2<S-Tab>").chosen == "https://a.example/b")
    #expect(bench.pressing("5<Tab>").status == " No link after this one.")
    #expect(bench.pressing("<Tab><S-Tab>").status == " No link before this one.")
  }

  @Test func `Enter and o open them in the browser`() {
    for key in ["<Enter>", "o"] {
      #expect(bench.pressing("<Tab>" + key).browsed == ["mailto:jo@a.example"])
      #expect(bench.pressing("3<Tab>" + key).browsed == ["http://www.c.example"])
      #expect(bench.pressing("4<Tab>" + key).browsed == ["https://d.example/e"])
    }
  }

  @Test func `L lists them with their addresses`() {
    let list = bench.pressing("L")
    #expect(list.screen.contains("https://d.example/e"))
    #expect(list.pressing("2<Enter>").browsed == ["https://a.example/b"])
    #expect(list.pressing("2<Enter>").isReading)
  }

  @Test func `o without a link and without an address says so`() {
    let said = bench.pressing("o")
    #expect(said.browsed == [])
    #expect(said.status == " This text does not say its own address; Tab chooses a link.")
  }

  @Test func `addresses of a text of lines are links too`() {
    let lines = (1...30).map {
      "Nov \($0) 10:00:00 host daemon[1]: GET https://a.example/\($0) 200"
    }
    let bench = ReadingBench(lines.joined(separator: "\n"), named: "app.log").pressing("2<Tab>")
    #expect(bench.chosen == "https://a.example/2")
    #expect(bench.pressing("<Enter>").browsed == ["https://a.example/2"])
  }

  @Test(arguments: [(80, 24), (40, 12), (120, 40)])
  func `a long address is shown whole`(columns: Int, rows: Int) {
    let address = "https://a.example/" + String(repeating: "0123456789", count: 18)
    let text = "On ropes\n\nSee \(address) now.\n\n" + Prose.article(sections: 2)
    let bench = ReadingBench(text, columns: columns, rows: rows).pressing("<Tab>")
    let shown = bench.frame.rows.filter { $0.contains { $0.role == .status } }
    let words = shown.flatMap(\.self).map(\.text.string).joined().filter { $0 != " " }
    #expect(words == "→" + address)
    #expect(bench.lines.dropLast(shown.count).contains { $0.contains("https://a.") })
  }

  @Test
  func `one that takes more than half of the screen is cut in its middle, and Ctrl-G shows it`() {
    let address = "https://a.example/" + String(repeating: "0123456789", count: 30) + "/end"
    let text = "On ropes\n\nSee \(address) now.\n\n" + Prose.article(sections: 2)
    let bench = ReadingBench(text, columns: 40, rows: 12).pressing("<Tab>")
    func words(_ bench: ReadingBench) -> String {
      bench.frame.rows.filter { $0.contains { $0.role == .status } }.flatMap(\.self)
        .map(\.text.string).joined().filter { $0 != " " }
    }
    #expect(words(bench).hasPrefix("→https://a.example/0123"))
    #expect(words(bench).contains("…"))
    #expect(words(bench).hasSuffix("/end"))
    #expect(words(bench.pressing("<C-g>")) == "→" + address)
    #expect(words(bench.pressing("<C-g>j")) == words(bench))
  }

  @Test func `an address of the deceiving kind is asked for with all of it in sight`() {
    let address = "https://bank.example@evil.example/" + String(repeating: "0123456789", count: 20)
    let text = "On ropes\n\nSee \(address) now.\n\n" + Prose.article(sections: 2)
    let asked = ReadingBench(text, columns: 40, rows: 12).pressing("<Tab><Enter>")
    #expect(asked.browsed == [])
    let words = asked.screen.filter { $0 != " " && $0 != "\n" }
    #expect(words.contains(address))
    #expect(asked.screen.contains("The host is evil.example"))
    #expect(asked.pressing("y").browsed == [address])
  }

  @Test func `in secure mode nothing is opened`() {
    var reader = Reader(
      size: Size(columns: 80, rows: 24), permissions: .secure(files: ["/library/a.txt"]))
    let source = TextInMemory(Array(Self.text.utf8))
    _ = reader.handle(
      .opened(
        OpenedArticle(
          id: 1, article: ArticleLoader.open(source).article, source: source, path: "/library/a.txt"
        ))
    )
    for key in [Key.tab, .enter] { #expect(reader.handle(.key(key)) == []) }
    #expect(reader.message == "Secure mode is on: no other program is started.")
  }
}
