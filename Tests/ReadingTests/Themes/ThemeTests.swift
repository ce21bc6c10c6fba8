import Testing
import Typesetting

@testable import Reading

@Suite struct ThemeTests {
  @Test(arguments: Theme.all.map(\.name))
  func `each role looks as it did when themes were switches`(name: String) throws {
    let theme = try #require(Theme.named(name))
    let expected = try #require(expectedLooks[name])
    let shown = Role.allCases.map { "\($0) \(words(theme[$0]))" }
    #expect(shown.joined(separator: "\n") == expected)
  }

  @Test func `a theme is found by its name`() {
    #expect(Theme.all.map(\.name) == Theme.names)
    #expect(Theme.named("sepia") == nil)
  }

  @Test func `the next theme goes round through all of them`() {
    #expect(Theme.all.map(\.next.name) == ["light", "dark", "mono", "auto"])
  }

  /// Letters, background and emphasis; a colour as its numbers among 256 and among eight.
  private func words(_ look: Look) -> String {
    let shades = [look.foreground, look.background].map { shade in
      shade.map { "\($0.rich)/\($0.basic)" } ?? "-"
    }
    let names: [(Emphasis, String)] = [
      (.bold, "bold"), (.faint, "faint"), (.italic, "italic"), (.reverse, "reverse"),
      (.underline, "underline"),
    ]
    return (shades + names.filter { look.emphasis.contains($0.0) }.map(\.1))
      .joined(separator: " ")
  }
}
