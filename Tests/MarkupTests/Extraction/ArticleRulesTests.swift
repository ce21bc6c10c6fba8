import Testing

@testable import Markup

@Suite("Rules that correct what trees said of blocks")
struct ArticleRulesTests {
  private let long = "Words that go on for a while, so that nobody takes them for a label."

  private func kept(_ page: OutlinedPage, _ probabilities: [Double]) -> [Int] {
    ArticleRules(page.survey(), 0.45).kept(probabilities)
  }

  @Test("What is hidden goes")
  func hidden() {
    var page = OutlinedPage()
    page.container(.p) { $0.add(long + long) }
    page.container(.p, hiding: .full) { $0.add(long) }
    #expect(kept(page, [0.9, 0.9]) == [0])
  }

  @Test("What is hidden stays if it is most of the article")
  func hiddenArticle() {
    var page = OutlinedPage()
    page.container(.p) { $0.add(long) }
    page.container(.p, hiding: .full) { $0.add(long + long) }
    #expect(kept(page, [0.9, 0.9]) == [0, 1])
  }

  @Test("Comments beside an article are doubted")
  func comments() {
    var page = OutlinedPage()
    page.container(.div) { page in
      page.container(.p) { $0.add(long + " One.") }
      page.container(.p) { $0.add(long + " Two.") }
    }
    page.container(.div, .comment) { $0.add(long + " Three.") }
    #expect(kept(page, [0.9, 0.9, 0.9]) == [0, 1])
  }

  @Test("What is said a second time in the same order is a copy")
  func copies() {
    var page = OutlinedPage()
    for _ in 0..<2 {
      page.container(.div) { page in
        page.container(.p) { $0.add(long + " One.") }
        page.container(.p) { $0.add(long + " Two.") }
      }
    }
    #expect(kept(page, [0.9, 0.9, 0.9, 0.9]) == [0, 1])
  }

  @Test("One block that is said twice is no copy")
  func repeated() {
    var page = OutlinedPage()
    for _ in 0..<2 { page.container(.div) { $0.container(.p) { $0.add(long) } } }
    #expect(kept(page, [0.9, 0.9]) == [0, 1])
  }

  @Test("A short block follows its neighbours")
  func smoothing() {
    var page = OutlinedPage()
    for words in [long + long, "Short", long + long, "Lone"] {
      page.container(.p) { $0.add(words) }
    }
    #expect(kept(page, [0.9, 0.42, 0.9, 0.5]) == [0, 1, 2])
  }

  @Test("A heading goes with what stands below it")
  func headings() {
    var page = OutlinedPage()
    for tag in [Tag.h2, .p, .h2, .div] { page.container(tag) { $0.add(long + long) } }
    #expect(kept(page, [0.35, 0.9, 0.35, 0.1]) == [0, 1])
    #expect(kept(page, [0.1, 0.9, 0.35, 0.9]) == [1, 2, 3])
  }
}
