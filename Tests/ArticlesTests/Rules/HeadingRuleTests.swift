import Testing

@testable import Articles

@Suite struct HeadingRuleTests {
  /// Whether `line` between two paragraphs is a heading.
  private func isHeading(_ line: String, above next: String = Prose.long) -> Bool {
    picture("Title of It All\n\n\(Prose.long)\n\n\(line)\n\n\(next)\n")
      .contains { $0.hasPrefix("heading") && $0.hasSuffix(": " + line.prefix(30)) }
  }

  @Test(arguments: [
    "Conclusion", "How Botox is Administered", "What Is It?", "The Theory: An Outline", "第一章 はじめに",
    "Почему сохнет кожа", "FAQ", "“Off-Label”: What It Means",
  ])
  func `a short line over running text is a heading`(_ line: String) {
    #expect(isHeading(line))
  }

  @Test(arguments: [
    "It rained.", "and so it was", "salt, rye,", "By Ada Feldmann", "Photo: the old mill",
    "https://example.org/", "x = 1; y = 2;", "someone@example.org", "Figure 3",
  ])
  func `a sentence, a credit or a line of code is none`(_ line: String) {
    #expect(!isHeading(line))
  }

  @Test func `a heading has something below it`() {
    let found = picture("Title of It All\n\n\(Prose.long)\n\nThe End\n")
    #expect(found.last == "paragraph: The End")
  }

  @Test func `a heading may stand over a short sentence and a list`() {
    let text = "What people praise most:\n\n1. It is quick\n2. It is cheap\n3. It is warm"
    #expect(isHeading("Pros", above: text))
  }

  @Test func `a heading may stand right after a list`() {
    let text =
      "Title of It All\n\n\(Prose.long)\n\n- salt\n- rye\n- tea\n\nAt Home\n\n\(Prose.long)\n"
    #expect(picture(text).contains("heading 1: At Home"))
  }

  @Test func `lines of an address or a poem are no headings`() {
    let poem = "The mill is still\nThe pond is wide\nThe wheel has turned\nThe last of its rounds"
    let found = picture("Title of It All\n\n\(Prose.long)\n\n\(poem)\n\n\(Prose.long)\n")
    #expect(!found.contains { $0.hasPrefix("heading") })
  }

  @Test func `a series of headings may begin right below that of its part`() {
    let says = "It stands on every sack of flour and takes a minute to read."
    let part = "Reading a Label\n\nMill, Grain, Year\n\n\(says)\n\nWeight and Ash\n\n\(says)"
    let found = picture("Title of It All\n\n\(Prose.long)\n\n\(part)\n\n\(Prose.long)\n")
    #expect(
      found.filter { $0.hasPrefix("heading") } == [
        "heading 1: Reading a Label", "heading 2: Mill, Grain, Year", "heading 2: Weight and Ash",
      ])
  }

  @Test func `a line without another like it below a heading is none`() {
    let says = "It stands on every sack of flour and takes a minute to read."
    let text = "Reading a Label\n\nMill, Grain, Year\n\n\(says)\n\n\(Prose.long)"
    let found = picture("Title of It All\n\n\(Prose.long)\n\n\(text)\n")
    #expect(!found.contains("heading 2: Mill, Grain, Year"))
  }

  @Test func `a numbered part has the level of its number`() {
    let text = "Title of It All\n\n\(Prose.long)\n\n2.4.1 Rye\n\n\(Prose.long)\n"
    #expect(picture(text).contains("heading 3: 2.4.1 Rye"))
  }
}
