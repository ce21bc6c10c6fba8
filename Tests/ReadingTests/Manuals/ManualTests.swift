import Articles
import Records
import Testing

@testable import Reading

/// Holds references to pages of the manual to leading there, and back to the exact place.
@Suite struct ManualTests {
  /// A page as `man` prints it.
  static func page(_ title: String, _ words: String, paragraphs: Int = 12) -> String {
    let head = title + "              User Commands              " + title + "\n\n"
    let name = "NAME\n       tide - tells the tide\n\nDESCRIPTION\n"
    let body = (1...paragraphs).map { number in
      "       The tide \(number) of this page goes up and down twice on each day, and who\n"
        + "       waits for it may \(words) meanwhile, as sailors have always done here.\n\n"
    }
    return head + name + body.joined() + "SEE ALSO\n       moon(3), -k(1)\n"
  }

  static let texts = ["moon(3)": page("moon(3)", "look up")]
  let bench = ReadingBench(page("tide(1)", "read"), rows: 14, texts: [:])

  private func bench(_ texts: [String: String] = texts) -> ReadingBench {
    var bench = ReadingBench(Self.page("tide(1)", "read"), rows: 14, texts: texts)
    // What lies there for `man` is no article of the library.
    bench.handle(.library(LibraryArticles([])))
    return bench
  }

  @Test(arguments: ["<Enter>", "K"])
  func `a chosen reference opens its page, and back is the exact place`(key: String) throws {
    let chosen = bench().pressing("G<Tab>")
    #expect(chosen.status.contains("moon(3), Enter opens man 3 moon"))
    let there = chosen.pressing(key)
    #expect(there.printedPages == [try #require(ManualPage(reference: "moon(3)"))])
    #expect(there.title == "moon(3)")
    #expect(there.screen.contains("look up"))
    #expect(there.pressing("jj<Backspace>").screen == chosen.screen)
    #expect(there.pressing("jj<Backspace><Right>").top == there.pressing("jj").top)
  }

  @Test func `a page that is not installed is one sentence and nothing else`() {
    let chosen = bench([:]).pressing("G<Tab>")
    let asked = chosen.pressing("<Enter>")
    #expect(asked.status == " No manual entry for moon.")
    #expect(asked.top == chosen.top)
    #expect(asked.chosen == chosen.chosen)
  }

  @Test func `an article of the library that bears the name comes first`() {
    let texts = ["moon.txt": "moon(3)\n\n" + Prose.paragraph("the page of the library")]
    let bench = ReadingBench(Self.page("tide(1)", "read"), rows: 14, texts: texts)
    let there = bench.pressing("G<Tab><Enter>")
    #expect(there.printedPages == [])
    #expect(there.screen.contains("the page of the library"))
  }

  @Test func `a page is opened as soon as the library is known`() throws {
    var reader = bench().pressing("G<Tab>").reader
    reader.library.articles = nil
    #expect(reader.handle(.key(.enter)) == [.listLibrary])
    let page = try #require(ManualPage(reference: "moon(3)"))
    #expect(reader.handle(.library(LibraryArticles([]))) == [.openManual(page)])
  }

  @Test func `K without a chosen page says what it needs`() {
    let words = " Choose a page of the manual such as ls(1) first, with Tab."
    #expect(bench().pressing("K").status == words)
  }

  @Test func `secure mode starts nothing`() {
    var reader = Reader(size: Size(columns: 80, rows: 14), permissions: .secure(files: []))
    let source = TextInMemory(Self.page("tide(1)", "read").utf8)
    let article = ArticleLoader.open(source).article
    _ = reader.handle(
      .opened(OpenedArticle(id: 1, article: article, source: source, path: nil)))
    for key: Key in ["G", .tab, .enter] { #expect(reader.handle(.key(key)) == []) }
    #expect(reader.message == "Secure mode is on: no other program is started.")
  }

  @Test(arguments: [
    ("ls", "man -- ls"), ("3 printf", "man -- 3 printf"), ("printf(3)", "man -- 3 printf"),
    ("  1ssl   req ", "man -- 1ssl req"),
  ])
  func `a command names a page`(words: String, command: String) {
    var reader = bench().reader
    guard case .stays(let effects) = reader.openManual(typed: words),
      case .openManual(let page) = effects.first
    else {
      Issue.record("no page is opened")
      return
    }
    #expect(page.arguments.joined(separator: " ") == command)
  }

  @Test(arguments: ["", "-k", "a b c", "-x", "3 -x", "../etc/passwd", "x ls"])
  func `a command that names none says how to name one`(words: String) {
    var reader = bench().reader
    guard case .stays(let effects) = reader.openManual(typed: words) else {
      Issue.record("a layer is opened")
      return
    }
    #expect(effects == [])
    #expect(reader.message?.string.hasPrefix("Name a page, such as ls, 3 printf") == true)
  }

  @Test func `pages that have some words are listed, and Enter opens one`() throws {
    var bench = bench()
    guard
      case .stays(let effects) = {
        var reader = bench.reader
        return reader.openManual(typed: "-k the moon")
      }()
    else { return }
    #expect(effects == [.listManuals(words: "the moon")])
    let page = try #require(ManualPage(reference: "moon(3)"))
    bench.handle(
      .manuals([ManualEntry(page: page, words: "tells the moon")], words: "the moon"))
    #expect(bench.lines[0].contains("Pages of the manual on “the moon”"))
    #expect(bench.chosen.contains("moon(3) tells the moon"))
    let there = bench.pressing("<Enter>")
    #expect(there.title == "moon(3)")
    #expect(there.pressing("q").chosen.contains("moon(3) tells the moon"))
  }
}
