import Articles
import AuthoredTexts
import Testing

@testable import Typesetting

@Suite struct HidingTests {
  private func galley(_ source: AuthoredText, measure: Int = 60, isOn: Bool = true) -> Galley {
    let article = ArticleLoader.open(source).article
    return Galley(
      BlockCache(article, source: source), measure: measure, hiding: Hiding(isOn: isOn))
  }

  private static let article = """
    Rye Bread at Home

    Rye takes more water than wheat, and it takes its time.

    The sourdough

    Feed it for three days, twice a day, and keep it where it is
    warm.

    The oven

    Heat it as far as it goes, and then let it cool a little.
    """

  private func picture(_ galley: Galley) -> String {
    var galley = galley
    return galley.allRows().map(\.description).joined(separator: "\n")
  }

  @Test func `furniture has no rows`() {
    #expect(picture(galley(.page)) == Self.article)
  }

  @Test func `furniture is shown where that is wanted, in a look of its own`() {
    var galley = galley(.page, isOn: false)
    let rows = galley.allRows()
    #expect(rows.map(\.description).first == "All about mills")
    #expect(rows.map(\.description).last == "Begin another.")
    let roles = rows.filter { $0.description.hasSuffix("flour") }.flatMap(\.runs).map(\.role)
    #expect(Set(roles) == [.furniture])
  }

  @Test(arguments: [1, 7, 40, 200])
  func `rows part the bytes among them, those of hidden blocks too`(_ measure: Int) {
    let source = AuthoredText.page
    var galley = galley(source, measure: measure)
    var end = 0
    for row in galley.allRows() {
      #expect(row.range.lowerBound == end)
      end = row.range.upperBound
    }
    #expect(end == source.count)
  }

  @Test func `a place in a hidden block is in the row before it, or in the first one`() {
    var galley = galley(.page)
    let rows = galley.allRows()
    #expect(galley.row(holding: Anchor(5)) == rows.first)
    let last = Anchor(AuthoredText.page.count - 5)
    #expect(galley.row(holding: last) == rows.last)
    #expect(galley.anchor(last, movedBy: -2) == rows[rows.count - 3].start)
    #expect(galley.anchor(.start, movedBy: 2) == rows[2].start)
  }

  @Test func `a hidden block is shown by itself`() {
    var galley = galley(.page)
    let source = AuthoredText.page
    let all = String(decoding: source.bytes(in: 0..<source.count), as: UTF8.self)
    let place = all.utf8.count - "My sourdough has died. What now?\n\nBegin another.\n\n".utf8.count
    let wasHidden = [1, 2].map { _ in galley.show(blockHolding: Anchor(place + 3)) }
    #expect(wasHidden == [true, false])
    #expect(picture(galley) == Self.article + "\n\nMy sourdough has died. What now?")
    galley.hideFurniture(false)
    galley.hideFurniture(true)
    #expect(picture(galley) == Self.article)
  }

  @Test func `a page of nothing but furniture has no rows`() {
    let source = AuthoredText { text in
      text.block(.paragraph, "Home", isFurniture: true)
      text.block(.paragraph, "Shop", isFurniture: true)
    }
    var galley = galley(source)
    #expect(galley.allRows().isEmpty)
    #expect(galley.row(holding: .start) == nil)
  }
}
