import Testing

@testable import Articles

@Suite struct HeadingRanksTests {
  private func headings(_ lines: [String]) -> [String] {
    let body = lines.map { $0.isEmpty ? "\(Prose.long)\n\n" : "\($0)\n\n" }.joined()
    return picture("Title of It All\n\n\(Prose.long)\n\n\(body)").filter { $0.hasPrefix("heading") }
  }

  @Test func `headings with text between them have one level`() {
    #expect(
      headings(["Salt and Its Uses", "", "Tea in the Afternoon", "", "Rye for Winter", ""]) == [
        "heading 1: Salt and Its Uses", "heading 1: Tea in the Afternoon",
        "heading 1: Rye for Winter",
      ])
  }

  @Test func `a heading right above another is that of a part`() {
    #expect(
      headings([
        "Salt and Its Uses", "", "Drinks of the House", "Tea in the Afternoon", "",
        "Milk in the Morning", "", "Meals of the House", "Rye for Winter", "",
      ]) == [
        "heading 1: Salt and Its Uses", "heading 1: Drinks of the House",
        "heading 2: Tea in the Afternoon", "heading 2: Milk in the Morning",
        "heading 1: Meals of the House", "heading 2: Rye for Winter",
      ])
  }

  @Test(arguments: ["Conclusion", "Where Does It Come From?", "Benefits of Tea"])
  func `a heading of another kind ends the part`(heading: String) {
    let found = headings([
      "Salt and Its Uses", "", "Drinks of the House", "Tea in the Afternoon", "",
      "Milk in the Morning", "", heading, "", "Rye for Winter", "",
    ])
    #expect(
      found.suffix(3) == [
        "heading 2: Milk in the Morning", "heading 1: \(heading)", "heading 1: Rye for Winter",
      ])
  }

  @Test func `a number tells the level by itself`() {
    #expect(
      headings([
        "1. Drinks", "1.1. Tea", "", "1.2. Milk", "", "2. Meals", "2.1. Rye", "", "3. End", "",
      ]).map { $0.prefix(9) } == [
        "heading 1", "heading 2", "heading 2", "heading 1", "heading 2", "heading 1",
      ])
  }
}
