import Testing

@testable import Articles

@Suite struct HeadingStyleTests {
  private func profile(_ text: String) -> StyleProfile {
    let bytes = Array(text.utf8)
    return StyleProfile(of: bytes.span)
  }

  /// An article with these headings, each over two paragraphs.
  private func article(_ headings: [String]) -> String {
    "Title of It All\n\n"
      + headings.map { "\($0)\n\n\(Prose.long)\n\n\(Prose.long)\n\n" }.joined()
  }

  private let headings = [
    "Salt and Its Uses", "Tea in the Afternoon", "Rye for the Winter", "Lamps and Their Oil",
  ]

  @Test func `the style is read from the headings that are certain`() throws {
    let style = try #require(profile(article(headings)).headings)
    #expect(style.count == 4)
    #expect(style.titleCases == 4)
    #expect(style.plainEnds == 4)
  }

  @Test func `a line is compared with the others, not with itself`() throws {
    let style = try #require(profile(article(headings)).headings)
    let words = Array("Salt and Its Uses".utf8)
    let likeness = HeadingLikeness(HeadingLook(words.span), to: style, isCertain: true)
    #expect(likeness.others == 3)
    #expect(likeness.beginningAlike == 0)
    #expect(!likeness.endsOtherwise)
  }

  @Test func `a line that ends and is written otherwise is told`() throws {
    let style = try #require(profile(article(headings)).headings)
    let words = Array("what did the others say?".utf8)
    let likeness = HeadingLikeness(HeadingLook(words.span), to: style, isCertain: false)
    #expect(likeness.others == 4)
    #expect(likeness.endsOtherwise)
    #expect(likeness.isWrittenOtherwise)
  }

  @Test func `a text without headings has no style`() throws {
    #expect(try #require(profile(Prose.long).headings).count == 0)
  }
}
