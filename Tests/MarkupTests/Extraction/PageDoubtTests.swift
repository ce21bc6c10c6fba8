import Articles
import Testing

@testable import Markup

@Suite("Doubts whether a page is an article")
struct PageDoubtTests {
  private let words = "Words that go on for a while, so that nobody takes them for a label."

  private func page(_ links: Int, _ paragraphs: Int) -> OutlinedPage {
    var page = OutlinedPage()
    for number in 0..<links { page.container(.li) { $0.add("\(words) \(number)", isLink: true) } }
    for number in 0..<paragraphs { page.container(.p) { $0.add("\(words) \(number)") } }
    return page
  }

  private func isNoArticle(_ page: OutlinedPage, _ probabilities: [Double], _ kept: [Int]) -> Bool {
    PageDoubt(page.survey(), probabilities, kept: kept).isNoArticle
  }

  @Test("A page of which the trees are sure is an article")
  func sure() {
    #expect(!isNoArticle(page(2, 2), [0.1, 0.1, 0.9, 0.9], [2, 3]))
  }

  @Test("A page that was mostly kept, with doubts, is none")
  func unsure() {
    #expect(isNoArticle(page(1, 3), [0.1, 0.6, 0.9, 0.9], [1, 2, 3]))
  }

  @Test("A page of which most is in doubt is none, whatever was kept")
  func mostlyUnsure() {
    #expect(isNoArticle(page(0, 5), [0.9, 0.4, 0.4, 0.4, 0.4], [0]))
    #expect(!isNoArticle(page(0, 5), [0.9, 0.4, 0.4, 0.1, 0.1], [0]))
  }

  @Test("A page of links about which there are doubts is none")
  func links() {
    #expect(
      isNoArticle(page(9, 1), [0.3, 0.3, 0.3] + .init(repeating: 0.1, count: 6) + [0.9], [9]))
  }

  @Test("If links were kept, the page is a list of links")
  func keptLinks() {
    #expect(isNoArticle(page(3, 1), [0.9, 0.9, 0.9, 0.1], [0, 1, 2]))
  }

  @Test("A page that calls itself an article is believed")
  func claims() {
    var page = page(1, 3)
    page.claim(type: "article")
    #expect(!isNoArticle(page, [0.1, 0.6, 0.9, 0.9], [1, 2, 3]))
  }
}
