import Testing

@testable import Articles

@Suite struct MastheadRuleTests {
  private let summary =
    "What a cold bath does, what it does not do, and whom to ask before the first one."

  private func masthead(_ front: String) -> [String] {
    picture("\(front)\n\n\(Prose.long)\n\nA Heading\n\n\(Prose.long)\n")
      .prefix { !$0.hasPrefix("paragraph") }.map(\.self)
  }

  @Test func `category, title and summary stand in their order`() {
    #expect(
      masthead("Beauty\n\nCold Baths for Everyone\n\n\(summary)") == [
        "category: Beauty", "title: Cold Baths for Everyone", "summary: \(summary.prefix(30))",
      ])
  }

  @Test func `a title may stand alone`() {
    #expect(masthead("Cold Baths for Everyone") == ["title: Cold Baths for Everyone"])
    #expect(masthead("Eczema") == ["title: Eczema"])
  }

  @Test func `a short summary leaves the category what it is`() {
    #expect(
      masthead("Beauty\n\nCold Baths for Everyone\n\nWhat they do, and what they do not do for us.")
        == [
          "category: Beauty", "title: Cold Baths for Everyone",
          "summary: What they do, and what they do",
        ])
  }

  @Test func `a short title above a sentence is no category`() {
    let teaser =
      "What it takes to light the lamps of a whole house before the evening comes, and some time after."
    #expect(masthead("Lighting Lamps\n\n\(teaser)").first == "title: Lighting Lamps")
  }

  @Test func `a category may stand above a title with a name below`() {
    #expect(
      masthead("House\n\nWhat Somebody Has to Know Who Lights Lamps\n\nAda Feldmann").prefix(2) == [
        "category: House", "title: What Somebody Has to Know Who ",
      ])
  }

  @Test func `a title may be a question or a number`() {
    #expect(masthead("Skin\n\nIs Soap Bad?\n\n\(summary)").contains("title: Is Soap Bad?"))
    #expect(masthead("Skin\n\n7 Ways to Rest\n\n\(summary)").contains("title: 7 Ways to Rest"))
  }

  @Test func `who wrote it and when is a byline`() {
    #expect(
      masthead("Cold Baths for Everyone\n\nBy Ada Feldmann\n\nUpdated 3 May 2024") == [
        "title: Cold Baths for Everyone", "byline: By Ada Feldmann", "byline: Updated 3 May 2024",
      ])
    #expect(
      masthead("Skin\n\nCold Baths for Everyone\n\n\(summary)\n\nBy Ada Feldmann").last
        == "byline: By Ada Feldmann")
  }

  @Test func `a text that begins with a paragraph has no masthead`() {
    #expect(masthead(Prose.long).isEmpty)
    #expect(masthead(Prose.paragraph(600)).isEmpty)
  }

  @Test func `a byte order mark is no part of the first line`() {
    #expect(
      masthead("\u{FEFF}Beauty\n\nCold Baths for Everyone\n\n\(summary)").prefix(2).map {
        $0.replacing("\u{FEFF}", with: "")
      } == ["category: Beauty", "title: Cold Baths for Everyone"])
  }
}
