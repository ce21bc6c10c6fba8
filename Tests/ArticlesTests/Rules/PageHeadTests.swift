import Testing

@testable import Articles

@Suite struct PageHeadTests {
  private let menu = ["Kitchen", "Garden", "Stables", "Sign in", "My orders"]

  private func front(_ lines: [String]) -> [String] {
    picture(lines.joined(separator: "\n\n") + "\n\n\(Prose.long)\n\n\(Prose.long)\n")
      .prefix { !$0.hasPrefix("paragraph") }.map(\.self)
  }

  @Test func `the menu above a title is navigation`() {
    #expect(
      front(menu + ["How Lamps of a House Are Lit"])
        == menu.map { "navigation: \($0)" } + ["title: How Lamps of a House Are Lit"])
  }

  @Test func `of several lines the one closest to the article is the title`() {
    let lines = menu + ["Write to us about your garden", "No", "How Lamps of a House Are Lit"]
    #expect(front(lines).last == "title: How Lamps of a House Are Lit")
  }

  @Test func `a path through the site is no title`() {
    let lines = menu + ["Home » House » Lamps of a House", "How Lamps of a House Are Lit"]
    #expect(front(lines).last == "title: How Lamps of a House Are Lit")
  }

  @Test func `who wrote it shows that an article begins`() {
    let lines = menu + ["How Lamps of a House Are Lit", "By Ada Feldmann"]
    #expect(front(lines).contains("title: How Lamps of a House Are Lit"))
    #expect(front(lines).last == "byline: By Ada Feldmann")
  }

  @Test func `a line that is too long for a title is what is said about it`() {
    let teaser =
      "Oil and wick and glass, and whoever has to carry all of them down the stairs in the evening"
    let lines = menu + ["How Lamps of a House Are Lit", teaser]
    #expect(front(lines).contains("title: How Lamps of a House Are Lit"))
  }

  @Test func `a category and a short title are no menu`() {
    #expect(front(["House", "How the Lamps Are Lit"]).contains("title: How the Lamps Are Lit"))
    #expect(front(["Lamps", "By Ada Feldmann", "3 May 2024"]).first == "title: Lamps")
  }

  @Test func `short lines without an article below are no menu`() {
    let lines = picture("Oil\n\nWick\n\nGlass\n\nMatches\n\nA cloth for the glass of it\n")
    #expect(lines.first == "title: Oil")
  }
}
