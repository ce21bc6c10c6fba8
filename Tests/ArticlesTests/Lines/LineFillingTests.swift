import Testing

@testable import Articles

@Suite struct LineFillingTests {
  private func fill(_ text: String) -> LineFilling? {
    let bytes = Array(text.utf8)
    return TextProfile(of: bytes.span).fill
  }

  private func paragraphs(indent: Int, first: Int? = nil, at column: Int = 70) -> String {
    let space = String(repeating: " ", count: indent)
    let front = String(repeating: " ", count: first ?? indent)
    return (UInt64(1)...6).map { seed in
      let prose = Prose.wrapped(Prose.paragraph(400, seed: seed), at: column - (first ?? indent))
      return front + prose.replacing("\n", with: "\n" + space)
    }.joined(separator: "\n\n")
  }

  @Test(arguments: [0, 3, 7, 14])
  func `the indent at which paragraphs stand is found`(_ indent: Int) throws {
    let filling = try #require(fill(paragraphs(indent: indent)))
    #expect(filling.proseIndents.contains(indent))
    #expect(!filling.isProse(indent: indent + 4))
  }

  @Test func `the indent of first lines is found`() throws {
    let filling = try #require(fill(paragraphs(indent: 0, first: 5)))
    #expect(filling.openingIndents.contains(5))
    #expect(!filling.proseIndents.contains(5))
  }

  @Test func `code between paragraphs does not hide that they are filled`() {
    let code = String(repeating: "\tlet salt = 1\n\tgo(salt)\n", count: 40)
    #expect(fill(paragraphs(indent: 0) + "\n\n" + code)?.column != nil)
  }

  @Test func `verse and code are not filled`() {
    let verse = (1...40).map { "Of ships that sail by night \($0 * $0) times\n" }.joined()
    #expect(fill(verse) == nil)
    #expect(fill((1...40).map { "let salt\($0) = \($0 * 7_919)\n" }.joined()) == nil)
  }
}
