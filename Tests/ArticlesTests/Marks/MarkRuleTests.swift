import AuthoredTexts
import Testing

@testable import Articles

@Suite struct MarkRuleTests {
  /// The blocks of a source as a picture: a line a block, its kind before its words.
  private func picture(_ source: AuthoredText) -> [String] {
    var cache = BlockCache(ArticleLoader.open(source).article, source: source)
    var found: [String] = []
    var next = cache.block(holding: 0)
    while let block = next {
      let words = String(decoding: source.bytes(in: block.range), as: UTF8.self)
      found.append("\(block.kind.name): \(words.replacing("\n", with: "/"))")
      next = cache.block(after: block)
    }
    return found
  }

  @Test func `every mark makes the block that it names`() {
    #expect(
      picture(.everything) == [
        "navigation: Home | Shop | About",
        "title: The Mill on the Pond",
        "byline: Written for the archive in 1790",
        "paragraph: The mill is old, and nobody/has ground a grain in it for years.",
        "heading 1: The wheel",
        "paragraph: It stands still; see the plan or the pond.",
        "heading 2: What it is made of",
        "item · 1: oak", "item · 2: iron", "item ·: a little brass",
        "quotation: It turned once, and then it turned again.",
        "term: Race",
        "paragraph: The water that drives the wheel.",
        "preformatted: let wheel = 1",
        "preformatted: if wheel { turn() }",
        "row(nil): part\tprice", "row(nil): pin\t3",
        "caption: The wheel, seen from the pond",
        "ruler: * * *",
        "note: 1 Nobody knows when.",
        "paragraph: More is at the archive.",
      ])
  }

  @Test
  func `what stands around an article is what its marks say, and nothing but furniture is listed`()
  {
    let source = AuthoredText { text in
      text.block(.heading(level: 2), "Menu", isFurniture: true)
      text.block(.item(number: nil), "To top", isFurniture: true, after: "\n")
      text.block(.item(number: nil), "Contact", isFurniture: true)
      text.block(.paragraph, "Also check Tea Tea Rye Rye", isFurniture: true)
      text.block(.title, "Tea and Rye")
      text.block(.paragraph, "A sentence about tea.")
    }
    #expect(
      picture(source) == [
        "heading 1: Menu", "item ·: To top", "item ·: Contact",
        "paragraph: Also check Tea Tea Rye Rye", "title: Tea and Rye",
        "paragraph: A sentence about tea.",
      ])
    let article = ArticleLoader.open(source).article
    #expect(article.sections.isEmpty && article.items.isEmpty && article.related.isEmpty)
    #expect(article.furniture.count == 4)
    #expect(Figures(of: article, in: source).words == 7)
  }

  @Test func `where headings are marked no other line is guessed to be one`() {
    let source = AuthoredText { text in
      text.block(.title, "A Title")
      text.block(.heading(level: 2), "Marked")
      text.plain(Prose.long)
      text.plain("Conclusion")
      text.plain(Prose.long)
    }
    #expect(
      picture(source).map { $0.prefix { $0 != ":" } } == [
        "title", "heading 1", "paragraph", "paragraph", "paragraph",
      ])
  }

  @Test func `what has no mark is guessed where no heading is marked`() {
    let source = AuthoredText { text in
      text.plain("Title of It All")
      text.block(.quotation, "Nobody ever regretted it.")
      text.plain(Prose.long)
      text.plain("Conclusion")
      text.plain(Prose.long)
    }
    #expect(
      picture(source).map { $0.prefix { $0 != ":" } } == [
        "title", "quotation", "paragraph", "heading 1", "paragraph",
      ])
  }

  @Test
  func `behind several entries a paragraph belongs to the last one only if it stands further in`() {
    func titled(indent: UInt8) -> [Bool] {
      let source = AuthoredText { text in
        text.block(.title, "On Wool")
        text.block(.item(number: 1), "Wash it", after: "\n")
        text.block(.item(number: 2), "Dry it")
        text.block(.paragraph, Prose.long, indent: indent)
      }
      return ArticleLoader.open(source).article.items.map(\.isInContents)
    }
    #expect(titled(indent: 0) == [false, false])
    #expect(titled(indent: 3) == [false, true])
  }

  @Test func `a list of one numbered entry with a paragraph behind it is a title`() {
    let source = AuthoredText { text in
      text.block(.title, "On Wool")
      for (number, words) in [(Int32(1), "Wash it"), (2, "Dry it")] {
        text.block(.item(number: number), words)
        text.block(.paragraph, Prose.long)
      }
    }
    #expect(ArticleLoader.open(source).article.items.map(\.isInContents) == [true, true])
  }

  @Test func `marks within lines do not switch guessing off`() {
    let words = "Title of It All\n\n\(Prose.long)\n\nConclusion\n\n\(Prose.long)\n"
    let plain = AuthoredText { $0.plain(words) }
    let bold = AuthoredText { $0.plain(words, inline: [("Conclusion", .strong)]) }
    #expect(picture(bold) == picture(plain))
    #expect(picture(bold).contains("heading 1: Conclusion"))
  }

  @Test func `marked headings and entries tell benefits and risks`() {
    let source = AuthoredText { text in
      text.block(.title, "On Wool")
      text.block(.heading(level: 2), "Benefits of wool")
      text.block(.item(number: nil), "It is warm", after: "\n")
      text.block(.item(number: nil), "It lasts")
      text.block(.heading(level: 2), "Risks")
      text.block(.item(number: 1), "Moths")
    }
    let article = ArticleLoader.open(source).article
    #expect(article.items.map(\.entry.stance) == [.benefit, .benefit, .risk])
    #expect(article.items.map(\.entry.number) == [nil, nil, 1])
  }

  @Test func `related titles, notices and furniture are found in marked paragraphs and entries`() {
    let source = AuthoredText { text in
      text.block(.title, "On Wool")
      text.block(.heading(level: 2), "Care")
      text.block(.paragraph, "Related Article Moths and Men Moths and Men")
      text.block(.paragraph, "Disclaimer: ask a shepherd.")
      text.block(.paragraph, "To top")
      text.block(.heading(level: 2), "Related articles")
      text.block(.item(number: nil), "Sheep of the North", after: "\n")
      text.block(.item(number: nil), "The Long Way of a Thread")
    }
    let article = ArticleLoader.open(source).article
    func words(_ range: Range<Int>) -> String {
      String(decoding: source.bytes(in: range), as: UTF8.self)
    }
    #expect(
      article.related.map { words($0.title) } == [
        "Moths and Men", "Sheep of the North", "The Long Way of a Thread",
      ])
    #expect(article.notices.map(words) == ["Disclaimer: ask a shepherd."])
    #expect(article.furniture.map(words) == ["To top"])
    #expect(article.sections.map { words($0.title) } == ["Care", "Related articles"])
  }

  @Test func `signs of Markdown mean nothing in a text with marked headings`() {
    let source = AuthoredText { text in
      text.block(.heading(level: 1), "One")
      text.block(.code(language: nil), "# a comment\n# another\n## and one more")
      text.plain("# not a heading")
      text.block(.heading(level: 1), "Two")
    }
    #expect(ArticleLoader.open(source).article.sections.count == 2)
  }

  @Test func `links are counted with where they lead, in the order of the text`() {
    let source = AuthoredText { text in
      text.plain(
        "See https://a.example/ and the plan, or https://b.example/ for more.",
        inline: [("the plan", .link(.file(path: "plan.txt", fragment: nil)))])
      text.block(
        .paragraph, "https://c.example/ is linked",
        inline: [("https://c.example/", .link(.address("https://c.example/")))])
    }
    let figures = Figures(of: ArticleLoader.open(source).article, in: source)
    #expect(
      figures.links.map(\.target) == [
        nil, .file(path: "plan.txt", fragment: nil), nil, .address("https://c.example/"),
      ])
  }
}
