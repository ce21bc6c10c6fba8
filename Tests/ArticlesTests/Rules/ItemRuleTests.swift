import Testing

@testable import Articles

@Suite struct ItemRuleTests {
  private func items(_ body: String) -> [String] {
    picture("Title of It All\n\n\(Prose.long)\n\n\(body)\n").filter { $0.hasPrefix("item") }
  }

  @Test func `a numbered title with a paragraph below is a titled item`() {
    #expect(
      items("1. Calm\n\n\(Prose.long)\n\n2) Warmth\n\n\(Prose.long)") == [
        "item · 1 titled: Calm", "item · 2 titled: Warmth",
      ])
  }

  @Test func `numbered lines below each other are entries without text of their own`() {
    #expect(
      items("1. Salt\n2. Rye\n3. Tea") == ["item · 1: Salt", "item · 2: Rye", "item · 3: Tea"])
  }

  @Test func `bulleted lines are entries`() {
    #expect(items("- salt\n• rye\n* tea") == ["item ·: salt", "item ·: rye", "item ·: tea"])
  }

  @Test func `a colon announces a list of bare lines`() {
    #expect(
      items("The list has these:\n\nSalt and pepper\nRye\nTea\n\n\(Prose.long)").prefix(2) == [
        "item ·: Salt and pepper", "item ·: Rye",
      ])
  }

  @Test func `the rows of a table are no entries`() {
    #expect(
      items("The list has these:\n\nSalt | 3 spoons\nRye | 2 cups\nTea | 1 pot\n\n\(Prose.long)")
        .isEmpty)
  }

  @Test func `the last bare line is an entry as well`() {
    #expect(
      items("They may include:.\n\nSalt and pepper\nRye\nTea\n\n\(Prose.long)").last
        == "item ·: Tea")
    #expect(items("They may include:.\n\nSalt and pepper\nRye\nTea").last == "item ·: Tea")
  }

  @Test func `paragraphs after an announcement are no entries`() {
    #expect(items("It went like this:\n\n\(Prose.long)\n\n\(Prose.long)").isEmpty)
  }

  @Test func `what somebody says after a dash is no entry`() {
    #expect(items("– \(Prose.long)\n\n\(Prose.long)").isEmpty)
    #expect(items("– \(Prose.long)\n\n– \(Prose.long)").count == 2)
  }

  @Test func `lines of a session with a prompt are no entries`() {
    #expect(
      items("It prints the sum:\n\n>>> 2 + 3\n\n5\n\n>>> 4 + 4\n\n8\n").allSatisfy {
        !$0.contains(">")
      })
  }

  @Test func `a year or a sum at the front of a paragraph is no entry`() {
    #expect(items("1999. That was the year. \(Prose.long)").isEmpty)
    #expect(items("3.5 grams are enough. \(Prose.long)").isEmpty)
    #expect(items("-5 degrees were measured. \(Prose.long)").isEmpty)
  }

  @Test func `a numbered line over numbered parts is a heading`() {
    let parts = ["1. Salt", "1.1 Rock Salt", "1.2 Sea Salt", "2. Rye", "2.1 Rye Bread"]
    let text =
      "Title of It All\n\n\(Prose.long)\n\n" + parts.joined(separator: "\n\n\(Prose.long)\n\n")
    #expect(
      picture("\(text)\n\n\(Prose.long)\n").filter { $0.hasPrefix("heading") } == [
        "heading 1: 1. Salt", "heading 2: 1.1 Rock Salt", "heading 2: 1.2 Sea Salt",
        "heading 1: 2. Rye", "heading 2: 2.1 Rye Bread",
      ])
  }
}
