import Articles
import Testing

@testable import Markup

@Suite("The finder of articles")
struct ArticleFinderTests {
  private let sentences = [
    "The river rose in the night, and by morning the lower streets were under water.",
    "Nobody had expected it so early in the year, said the keeper of the old bridge.",
    "She had watched the ice upstream for a week, and it had looked firm, she added.",
    "Boats were brought from the harbour, and schools in three districts stayed closed.",
    "The council meets on Monday, and it will ask why the warning came so late.",
  ]

  private func newsPage() -> OutlinedPage {
    var page = OutlinedPage()
    page.claim("River floods the lower town")
    page.container(.nav, .navigation) { page in
      for word in ["Home", "News", "Sport", "Weather"] {
        page.container(.li) { $0.add(word, isLink: true) }
      }
    }
    page.container(.article, .body) { page in
      page.container(.h1) { $0.add("River floods the lower town") }
      for sentence in sentences { page.container(.p) { $0.add(sentence + " " + sentence) } }
    }
    page.container(.footer, .footer) { page in
      page.container(.p) { $0.add("Imprint", isLink: true) }
      page.container(.p) { $0.add("Privacy", isLink: true) }
    }
    return page
  }

  @Test("Menus and footers are furniture, and paragraphs are not")
  func news() {
    let page = newsPage()
    let verdict = page.verdict()
    #expect(verdict.extent == .article)
    #expect(
      page.hidden(by: verdict) == ["Home", "News", "Sport", "Weather", "Imprint", "Privacy"])
  }

  @Test("The title is the heading that is most like the title of the page")
  func title() throws {
    let page = newsPage()
    let title = try #require(page.verdict().title)
    #expect(String(decoding: page.read(title), as: UTF8.self) == "River floods the lower town")
  }

  /// The title of a page that calls itself `claim`.
  private func title(
    _ claim: String, of write: (inout OutlinedPage) -> Void
  ) throws -> String {
    var page = OutlinedPage()
    page.claim(claim)
    write(&page)
    page.container(.article, .body) { page in
      for sentence in sentences { page.container(.p) { $0.add(sentence + " " + sentence) } }
    }
    return String(decoding: page.read(try #require(page.verdict().title)), as: UTF8.self)
  }

  @Test("the only h1 of the text is the title rather than what a sidebar calls the site")
  func titleBesideText() throws {
    let found = try title("Rivers - The Town Chronicle") { page in
      page.container(.nav) { page in page.container(.h2) { $0.add("The Town Chronicle") } }
      page.container(.h1) { $0.add("Rivers") }
    }
    #expect(found == "Rivers")
  }

  @Test("the only h1 is the title rather than a line of the text that is more like it")
  func titleOfManual() throws {
    let found = try title("flow-log(1)") { page in
      page.container(.h1) { $0.add("flow-log(1) Manual Page") }
      page.container(.pre) { $0.add("flow-log -3") }
    }
    #expect(found == "flow-log(1) Manual Page")
  }

  @Test("of several h1 the first is taken that is like the title of the page, else none")
  func severalHeadings() throws {
    let found = try title("Rivers and tides - The Town Chronicle") { page in
      page.container(.nav) { page in page.container(.h2) { $0.add("The Town Chronicle") } }
      page.container(.h1) { $0.add("Bridges") }
      page.container(.h1) { $0.add("Rivers and tides") }
    }
    #expect(found == "Rivers and tides")
    let other = try title("The Town Chronicle") { page in
      page.container(.nav) { page in page.container(.h2) { $0.add("The Town Chronicle") } }
      page.container(.h1) { $0.add("Bridges") }
      page.container(.h1) { $0.add("Rivers and tides") }
    }
    #expect(other == "The Town Chronicle")
  }

  @Test("a heading that a page calls itself by is the title though it stands in a sidebar")
  func titleInSidebar() throws {
    let found = try title("Rivers rise above the lower town") { page in
      page.container(.nav) { page in
        page.container(.h1) { $0.add("Rivers rise above the lower town") }
      }
      page.container(.h1) { $0.add("Chronicle") }
    }
    #expect(found == "Rivers rise above the lower town")
  }

  @Test("a heading that links to the site is its name where another says what the page is about")
  func linkedSite() throws {
    let found = try title("Rivers and tides - The Town Chronicle") { page in
      page.container(.h1) { page in page.container(.a) { $0.add("The Town Chronicle") } }
      page.container(.h1) { $0.add("Rivers and tides") }
    }
    #expect(found == "Rivers and tides")
  }

  @Test("the hidden share of a page is given in percent")
  func percent() {
    let page = newsPage()
    let verdict = page.verdict()
    let hidden = page.hidden(by: verdict).joined().count
    let all = page.text.filter { !$0.isWhitespace }.count
    #expect(verdict.hiddenPercent == (hidden * 100 + all / 2) / all)
  }

  @Test("A page of a few words is kept whole")
  func tiny() {
    var page = OutlinedPage()
    page.container(.p) { $0.add("It works") }
    let verdict = page.verdict()
    #expect(verdict.extent == .whole)
    #expect(verdict.furniture.isEmpty)
  }

  @Test("A page without text is kept whole")
  func empty() {
    #expect(OutlinedPage().verdict() == PageVerdict())
  }

  @Test("Ranges of furniture are in order, and none touches the next")
  func order() {
    let ranges = newsPage().verdict().furniture
    for (range, next) in zip(ranges, ranges.dropFirst()) {
      #expect(range.upperBound < next.lowerBound)
    }
  }
}
