import Testing

@testable import Articles

@Suite struct HeadingAppearanceTests {
  private func profile(_ text: String) -> TextProfile {
    let bytes = Array(text.utf8)
    return TextProfile(of: bytes.span)
  }

  /// An article with these headings, each over two paragraphs.
  private func article(_ headings: [String]) -> String {
    "Title of It All\n\n"
      + headings.map { "\($0)\n\n\(Prose.long)\n\n\(Prose.long)\n\n" }.joined()
  }

  private let headings = [
    "Salt and Its Uses", "Tea in the Afternoon", "Rye for the Winter", "Lamps and Their Oil",
  ]

  @Test func `the appearance is read from the headings that are certain`() throws {
    let appearance = try #require(profile(article(headings)).headings)
    #expect(appearance.count == 4)
    #expect(appearance.titleCases == 4)
    #expect(appearance.plainEnds == 4)
  }

  @Test func `a line is compared with the others, not with itself`() throws {
    let appearance = try #require(profile(article(headings)).headings)
    let words = Array("Salt and Its Uses".utf8)
    let likeness = HeadingLikeness(HeadingLook(words.span), to: appearance, isCertain: true)
    #expect(likeness.others == 3)
    #expect(likeness.beginningAlike == 0)
    #expect(!likeness.endsOtherwise)
  }

  @Test func `a line that ends and is written otherwise is reported`() throws {
    let appearance = try #require(profile(article(headings)).headings)
    let words = Array("what did the others say?".utf8)
    let likeness = HeadingLikeness(HeadingLook(words.span), to: appearance, isCertain: false)
    #expect(likeness.others == 4)
    #expect(likeness.endsOtherwise)
    #expect(likeness.isWrittenOtherwise)
  }

  @Test func `a text without headings has no appearance`() throws {
    #expect(try #require(profile(Prose.long).headings).count == 0)
  }
}
