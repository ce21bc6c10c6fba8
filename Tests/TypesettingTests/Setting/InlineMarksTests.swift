import Articles
import AuthoredTexts
import Testing

@testable import Typesetting

@Suite struct InlineMarksTests {
  private static let source = AuthoredText { text in
    text.block(.heading(level: 1), "A Short Guide", inline: [("Short", .emphasis)])
    text.block(
      .paragraph, "Read [the manual][m] first, then run it [once].",
      inline: [
        ("[", .sign(of: nil)), ("the manual", .link(.address("https://example.org/manual"))),
        ("][m]", .sign(of: nil)), ("first", .strong), ("run", .code),
      ])
    text.block(.heading(level: 2), "The end", inline: [("end", .strong)])
    text.block(.paragraph, "Nothing_is_emphasised_here, and 2 * 3 * 4 is 24.")
  }

  private static func rows(_ setting: Setting, measure: Int = 60) -> [Row] {
    let article = ArticleLoader.open(source).article
    var galley = Galley(BlockCache(article, source: source), measure: measure, setting: setting)
    return galley.rows(from: .start, count: 1000)
  }

  @Test func `a person sees words without the signs of links`() {
    #expect(
      Self.rows(.screen).map(\.description) == [
        "A Short Guide", "", "Read the manual first, then run it [once].", "", "The end", "",
        "Nothing_is_emphasised_here, and 2 * 3 * 4 is 24.",
      ])
  }

  @Test func `a pipe gets all of them`() {
    let words = Self.rows(.faithful).map(\.description)
    #expect(words.contains("Read [the manual][m] first, then run it [once]."))
  }

  @Test func `marks make roles`() {
    let roles = Self.rows(.screen)[2].runs
    #expect(
      roles.filter { $0.role != .body }.map { "\($0.role): \($0.text)" } == [
        "link: the manual", "strong: first", "code: run",
      ])
  }

  @Test(arguments: 1...70)
  func `rows part the bytes among them, those of signs included`(_ measure: Int) {
    let rows = Self.rows(.screen, measure: measure)
    #expect(rows.first?.range.lowerBound == 0)
    #expect(rows.last?.range.upperBound == Self.source.count)
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
    #expect(rows.allSatisfy { $0.columns <= measure })
  }
}
