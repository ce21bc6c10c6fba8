import Testing

@testable import Articles

@Suite struct PreformattedRuleTests {
  private func isPreformatted(_ line: String) -> Bool {
    picture("Title of It All\n\n\(Prose.long)\n\n\(line)\n\n\(Prose.long)\n")
      .contains { $0.hasPrefix("preformatted") }
  }

  @Test(arguments: ["    let x = 1", "\tlet x = 1", "salt\t3 g", "salt     3 g     1.20"])
  func `an indented line or one with columns is preformatted`(_ line: String) {
    #expect(isPreformatted(line))
  }

  @Test(arguments: ["   let it be", "    1. salt", "Salt.  Rye."])
  func `a line with a small indent, a marker or two spaces is none`(_ line: String) {
    #expect(!isPreformatted(line))
  }

  @Test func `a paragraph with an indented first line is a paragraph`() {
    #expect(!isPreformatted("    " + Prose.long))
  }
}
