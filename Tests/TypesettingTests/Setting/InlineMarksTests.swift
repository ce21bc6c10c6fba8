import Articles
import Testing

@testable import Typesetting

@Suite struct InlineMarksTests {
  private static let text = """
    # A *Short* Guide

    Read [the manual](https://example.org/manual) **first**, then `run` it.

    ## The **end**

    Nothing_is_emphasised_here, and 2 * 3 * 4 is 24. A link at the end is [here](x).
    """

  private static func rows(_ setting: Setting, measure: Int = 60) -> [Row] {
    let source = TextInMemory(Array(text.utf8))
    let article = ArticleLoader.open(source).article
    var galley = Galley(BlockCache(article, source: source), measure: measure, setting: setting)
    return galley.rows(from: .start, count: 1000)
  }

  @Test func `a person sees words without their marks`() {
    #expect(
      Self.rows(.screen).map(\.description) == [
        "A Short Guide", "", "Read the manual first, then `run` it.", "", "The end", "",
        "Nothing_is_emphasised_here, and 2 * 3 * 4 is 24. A link at", "the end is here.",
      ])
  }

  @Test func `a pipe gets all of them`() {
    let words = Self.rows(.faithful).map(\.description).filter { !$0.isEmpty }
    let whole = Self.text.split(separator: "\n").joined(separator: " ")
    #expect(words.joined(separator: " ") == whole)
  }

  @Test func `marks make roles`() {
    let roles = Self.rows(.screen)[2].runs
    #expect(
      roles.filter { $0.role != .body }.map { "\($0.role): \($0.text)" } == [
        "address: the manual", "strong: first", "furniture: `", "furniture: `",
      ])
  }

  @Test(arguments: 1...70)
  func `rows part the bytes among them, those of marks included`(_ measure: Int) {
    let rows = Self.rows(.screen, measure: measure)
    #expect(rows.first?.range.lowerBound == 0)
    #expect(rows.last?.range.upperBound == Self.text.utf8.count)
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
    #expect(rows.allSatisfy { $0.columns <= measure })
  }
}
