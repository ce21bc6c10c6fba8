import Articles
import Testing

@testable import Markup

@Suite("Gaps between the blocks of an article")
struct ArticleGapsTests {
  private let words = "Words that go on for a while, so that nobody takes them for a label."

  /// The blocks that are kept of a page whose first and last paragraph are.
  private func filled(
    _ probability: Double = 0.3, _ middle: (inout OutlinedPage) -> Void
  ) -> [Int] {
    var page = OutlinedPage()
    page.container(.div) { page in
      page.container(.p) { $0.add(words) }
      middle(&page)
      page.container(.p) { $0.add(words + " And more.") }
    }
    let survey = page.survey()
    var probabilities = [Double](repeating: probability, count: survey.count)
    probabilities[0] = 0.9
    probabilities[survey.count - 1] = 0.9
    return ArticleGaps(survey, probabilities).filled([0, survey.count - 1])
  }

  @Test(
    "a heading between two paragraphs of an article is kept",
    arguments: [Markup.Tag.h2, .dt, .pre])
  func kept(_ tag: Markup.Tag) {
    #expect(filled { $0.container(tag) { $0.add("The options") } } == [0, 1, 2])
  }

  @Test("a paragraph is left to the trees")
  func paragraph() {
    #expect(filled { $0.container(.p) { $0.add("Subscribe to our letter.") } } == [0, 2])
  }

  @Test("code that is hardly probable is left out")
  func improbable() {
    #expect(filled(0.1) { $0.container(.pre) { $0.add("make options") } } == [0, 2])
  }

  @Test(
    "a heading of which little speaks is kept only right above text that surely is of the article")
  func aboveText() {
    #expect(filled(0.05) { $0.container(.h3, .side) { $0.add("Pros") } } == [0, 1, 2])
    #expect(
      filled(0.05) { page in
        page.container(.h3) { $0.add("Pros") }
        page.container(.p) { $0.add("Subscribe to our letter.") }
      } == [0, 3])
    #expect(filled(0.02) { $0.container(.h3) { $0.add("Pros") } } == [0, 2])
  }

  @Test("a heading that is a link is left out")
  func link() {
    #expect(filled { $0.container(.h2) { $0.add("Another story", isLink: true) } } == [0, 2])
  }

  @Test("a term in an element with the name or the tag of furniture is left out")
  func furniture() {
    #expect(
      filled { $0.container(.div, .related) { $0.container(.dt) { $0.add("More") } } } == [0, 2])
    #expect(filled { $0.container(.aside) { $0.container(.dt) { $0.add("More") } } } == [0, 2])
  }

  @Test("a hidden heading is left out")
  func hidden() {
    #expect(filled { $0.container(.h2, hiding: .full) { $0.add("The options") } } == [0, 2])
  }

  @Test("a heading beyond the last block of the article is left out")
  func beyond() {
    var page = OutlinedPage()
    page.container(.p) { $0.add(words) }
    page.container(.h2) { $0.add("More of this") }
    #expect(ArticleGaps(page.survey(), [0.9, 0.4]).filled([0]) == [0])
  }
}
