import Articles
import AuthoredTexts
import Options
import Testing

@testable import Reading

/// Holds what a page has around its article to being hidden, shown, found and counted as that.
@Suite struct FurnitureTests {
  private var page = PageReader(.page, columns: 78, rows: 40)

  @Test mutating func `a key shows the furniture of a page and hides it again`() {
    page.press("<C-l>")
    let hidden = page.text
    #expect(hidden.first == "Rye Bread at Home")
    #expect(hidden.last?.hasSuffix("cool a little.") == true)
    #expect(page.status.contains("42 % of the page hidden, . shows it"))
    page.press(".g")
    #expect(page.text.first == "All about mills")
    #expect(page.text.contains("Begin another."))
    #expect(page.status.contains(", . hides it"))
    page.press(".")
    #expect(page.text == hidden)
  }

  @Test mutating func `the command has a name`() {
    page.press(":show-furniture<Enter>g")
    #expect(page.text.first == "All about mills")
  }

  @Test mutating func `an option shows all of a page from the start`() {
    var options = ReadingOptions()
    options.take(GivenOption(.all))
    let page = PageReader(.page, options: options)
    #expect(page.text.first == "All about mills")
  }

  @Test func `neither contents nor lists have furniture`() {
    let article = page.reader.document?.article
    #expect(article?.sections.count == 2)
    #expect(article?.items.isEmpty == true)
    #expect(article?.furniture.count == 7)
    #expect(page.reader.document?.figures?.words == 48)
  }

  @Test mutating func `a match in a hidden block shows that block`() {
    page.press("/died<Enter>")
    #expect(page.text.contains { $0.contains("My sourdough has died.") })
    #expect(!page.text.contains { $0.contains("Begin another.") })
    #expect(!page.text.contains { $0.contains("Home") && $0.contains("•") })
    page.press("..")
    #expect(!page.text.contains { $0.contains("My sourdough has died.") })
  }

  @Test mutating func `steps between matches lead through hidden blocks`() {
    page.press("/sourdough<Enter>")
    #expect(!page.text.contains { $0.contains("died") })
    page.press("n")
    #expect(page.text.contains { $0.contains("died") })
  }

  @Test mutating func `what a half typed search has shown is hidden again`() {
    page.press("/My<Esc>")
    #expect(!page.text.contains { $0.contains("My sourdough") })
    page.press("/M")
    #expect(page.text.contains { $0.contains("My sourdough") })
    page.press("<Backspace>oven")
    #expect(!page.text.contains { $0.contains("My sourdough") })
  }

  @Test mutating func `only matching paragraphs have hidden ones among them`() {
    page.press("&sourdough<Enter>")
    #expect(page.text.contains { $0.contains("My sourdough has died.") })
    page.press("q")
    #expect(!page.text.contains { $0.contains("My sourdough has died.") })
  }

  @Test mutating func `steps by paragraphs pass what is hidden`() {
    page = PageReader(.page, rows: 6)
    page.press("}}")
    #expect(page.text.first == "The sourdough")
    page.press("{{{")
    #expect(page.text.first == "Rye Bread at Home")
  }

  @Test mutating func `percents count what is shown`() {
    page = PageReader(.page, rows: 5)
    #expect(page.status.hasPrefix(" 30%"))
    page.press("50%")
    #expect(page.text.first?.hasPrefix("Feed it") == true)
    page.press("G")
    #expect(page.status.hasPrefix(" 100%"))
  }

  @Test mutating func `a mark in a hidden block shows it`() {
    page = PageReader(.page, rows: 6)
    page.press(".")
    page.press("G")
    page.press("ma.g")
    #expect(page.text.first == "Rye Bread at Home")
    page.press("'a")
    #expect(page.text.contains { $0.contains("Begin another.") || $0.contains("died") })
  }

  @Test
  mutating func `a page without an article is shown whole and says so until a key is pressed`() {
    var facts = PageFacts()
    facts.extent = .whole
    page = PageReader(
      AuthoredText(page: facts) { $0.block(.paragraph, "A list of links and nothing else.") })
    #expect(page.status.contains("no article found: the whole page is shown"))
    page.press("j")
    #expect(!page.status.contains("no article"))
  }

  @Test mutating func `a text that is no page has no furniture to show`() {
    page = PageReader(AuthoredText { $0.block(.paragraph, "A text.") })
    page.press(".")
    #expect(page.status.contains("Only a page has menus"))
  }

  @Test func `a page without a title in its text goes by what it says of itself`() {
    var facts = PageFacts()
    facts.title = "Rye  Bread\u{1B}"
    let page = PageReader(
      AuthoredText(page: facts) { $0.block(.paragraph, "A sentence about rye is here.") })
    #expect(page.bar.hasPrefix(" Rye Bread"))
  }
}
