import Testing

@testable import Markup

@Suite("Links to related articles")
struct RelatedLinksTests {
  private let words = "Words that go on for a while, so that nobody takes them for a label."

  /// An article, and a list of links in a container with a name.
  private func related(_ links: [String], in hints: NameHints) -> [String] {
    var page = OutlinedPage()
    page.container(.h1) { $0.add("The title of an article") }
    page.container(.p) { $0.add(words) }
    page.container(.div, hints) { page in
      for link in links { page.container(.li) { $0.add(link, isLink: true) } }
    }
    let survey = page.survey()
    let isKept = survey.outline.blocks.indices.map { $0 < 2 }
    return RelatedLinks(survey, isKept: isKept).blocks.map {
      String(decoding: survey.texts.bytes[survey.texts.ranges[$0]], as: UTF8.self)
    }
  }

  private let titles = ["What the river did in the spring", "Seven bridges that are no more"]

  @Test("Titles in a list that is called related are related articles")
  func titlesInList() {
    #expect(related(titles, in: .related) == titles)
  }

  @Test("Titles in a menu are none, whatever else it is called")
  func menus() {
    #expect(related(titles, in: .navigation) == [])
    #expect(related(titles, in: [.navigation, .related]) == [])
  }

  @Test("Words that are no title are left out")
  func labels() {
    #expect(related(titles + ["More news", "all of our other articles"], in: .related) == titles)
  }

  @Test("What is said twice counts once")
  func copies() {
    #expect(related(titles + titles, in: .related) == titles)
  }

  @Test("One title alone is no list")
  func alone() {
    #expect(related([titles[0]], in: .related) == [])
  }
}
