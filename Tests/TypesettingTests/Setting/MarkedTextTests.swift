import Articles
import AuthoredTexts
import Testing

@testable import Typesetting

@Suite struct MarkedTextTests {
  private func galley(
    _ source: AuthoredText, measure: Int, setting: Setting = .screen
  ) -> Galley {
    let article = ArticleLoader.open(source).article
    return Galley(BlockCache(article, source: source), measure: measure, setting: setting)
  }

  private func picture(_ source: AuthoredText, measure: Int, setting: Setting = .screen) -> String {
    var galley = galley(source, measure: measure, setting: setting)
    return galley.allRows().map(\.description).joined(separator: "\n")
  }

  @Test func `blocks of every kind are set`() {
    #expect(
      picture(.everything, measure: 40) == """
        Home | Shop | About

        The Mill on the Pond

        Written for the archive in 1790

        The mill is old, and nobody has ground a
        grain in it for years.

        The wheel

        It stands still; see the plan or the
        pond.

        What it is made of

        1. oak
        2. iron
        • a little brass

            It turned once, and then it turned
            again.

        Race

        The water that drives the wheel.

        let wheel = 1
          if wheel { turn() }

        part    price
        pin     3

        The wheel, seen from the pond

        * * *

        1 Nobody knows when.

        More is at the archive.
        """)
  }

  @Test func `words are drawn as their marks say`() {
    var galley = galley(.everything, measure: 80)
    let runs = galley.allRows().flatMap(\.runs)
    func role(_ words: String) -> Role? { runs.first { $0.text.string == words }?.role }
    #expect(role("old") == .strong)
    #expect(role("nobody") == .emphasis)
    #expect(role("grain") == .code)
    #expect(role("years") == .struck)
    #expect(role("plan") == .link)
    #expect(role("the archive") == .link)
    #expect(role("made") == .emphasis)
    #expect(role("let") == .codeKeyword)
    #expect(role(" wheel = ") == .preformatted)
    #expect(role("Race") == .item)
  }

  @Test func `numbers and bullets that only marks have are set for a pipe too`() {
    let source = AuthoredText { text in
      text.block(.title, "On Wool")
      text.block(.heading(level: 2), "The benefits of wool")
      text.block(.item(number: 9), "It is warm and dry", after: "\n")
      text.block(.item(number: nil), "It lasts")
    }
    #expect(
      picture(source, measure: 16).hasSuffix("+ 9. It is warm\n     and dry\n+ It lasts"))
    #expect(
      picture(source, measure: 30, setting: .faithful)
        .hasSuffix("9. It is warm and dry\n• It lasts"))
  }

  @Test(arguments: [1, 7, 40, 200])
  func `rows part the bytes of a marked text among them at every measure`(_ measure: Int) {
    for setting in [Setting.screen, .faithful] {
      let source = AuthoredText.everything
      var galley = galley(source, measure: measure, setting: setting)
      var end = 0
      for row in galley.allRows() {
        #expect(row.range.lowerBound == end)
        end = row.range.upperBound
      }
      #expect(end == source.count)
    }
  }
}
