import Testing

@testable import Articles

@Suite struct TextProfileTests {
  private func profile(_ text: String) -> TextProfile {
    let bytes = Array(text.utf8)
    return TextProfile(of: bytes.span)
  }

  @Test func `a text of nothing has the usual style`() {
    #expect(profile("") == TextProfile())
    #expect(profile("\n") == TextProfile())
    #expect(profile("one line") == TextProfile())
  }

  @Test func `blank lines between paragraphs are noticed`() {
    #expect(profile("Tea\n\nSalt\n\nRye\n").hasBlankLines)
    #expect(!profile("Tea\nSalt\nRye\nOats\n").hasBlankLines)
  }

  @Test func `a text with carriage returns alone has them for line ends`() {
    #expect(profile("Tea\rSalt\r").lineEnd == 0x0D)
    #expect(profile("Tea\r\nSalt\r\n").lineEnd == 0x0A)
  }

  @Test(arguments: [60, 72, 80])
  func `the column that lines were filled to is found`(_ column: Int) throws {
    let text = Prose.wrapped(Prose.paragraph(2_000), at: column)
    let found = try #require(profile(text).fillColumn)
    #expect((column - 8...column).contains(found))
    #expect(profile(text.replacing("\n", with: "\r\n")).fillColumn == found)
  }

  @Test func `lines that an author ended were not filled`() {
    #expect(
      profile("Tea\nSalt and pepper\nRye\nOats and barley for the winter\n").fillColumn == nil)
    #expect(
      profile((1...9).map { Prose.paragraph(50 * $0) }.joined(separator: "\n")).fillColumn == nil)
  }
}
