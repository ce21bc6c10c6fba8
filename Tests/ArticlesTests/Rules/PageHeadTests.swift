import Testing

@testable import Articles

@Suite struct PageHeadTests {
  /// A paragraph that speaks of what the titles name.
  private let body =
    "Whoever lit the lamps began in the kitchen, because the house was dark there first, and went "
    + "up the stairs from room to room with the can of oil in one hand and a light in the other."
  private let menu = ["Kitchen", "Garden", "Stables", "Sign in", "My orders"]

  private func front(_ lines: [String], over body: String = Prose.long) -> [String] {
    picture(lines.joined(separator: "\n\n") + "\n\n\(body)\n\n\(Prose.long)\n")
      .prefix { !$0.hasPrefix("paragraph") }.map(\.self)
  }

  @Test func `the menu above a title is navigation`() {
    #expect(
      front(menu + ["How Lamps of a House Are Lit"])
        == menu.map { "navigation: \($0)" } + ["title: How Lamps of a House Are Lit"])
  }

  @Test func `of several lines the one that the article speaks of is the title`() {
    for title in ["How Lamps Were Lit", "The Dark House and Its Stairs"] {
      let lines = ["Write to us about your garden", title, "Winter sale begins at nine"]
      #expect(
        front(menu + lines, over: body).contains("title: \(title)"))
    }
  }

  @Test func `a label of other articles in a menu is navigation too`() {
    let lines = menu + ["Trending", "Related", "How Lamps of a House Are Lit"]
    #expect(front(lines).last == "title: How Lamps of a House Are Lit")
    #expect(front(lines).contains("navigation: Trending"))
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
    #expect(front(lines, over: body).contains("title: How Lamps of a House Are Lit"))
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
