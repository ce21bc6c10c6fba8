import Testing

/// Holds `--format markdown` to what other programs read.
@Suite("Texts as Markdown")
struct MarkdownTests {
  private let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  private func run(_ arguments: [String]) throws -> String {
    let outcome = try Program.run(arguments, environment: .reading)
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
    return outcome.text
  }

  @Test func `an article has its title, its sections and its lists`() throws {
    let text = try run(["--format", "markdown", Checkout.eczema])
    #expect(text.contains("\n# How Botox is Used to Treat Eczema\n"))
    #expect(text.contains("\n\n## Potential Benefits of Botox for Eczema\n\n"))
    #expect(text.contains("\n1. Reduced Inflammation\n"))
    #expect(text.contains("[[Using Botox for Eczema Treatment]]"))
  }

  @Test func `one section is printed with its heading`() throws {
    let text = try run(["--format", "markdown", "--section", "Conclusion", Checkout.eczema])
    #expect(text.hasPrefix("## Conclusion\n\n"))
    #expect(!text.contains("Potential Risks"))
  }

  @Test func `Markdown is printed as the same Markdown`() throws {
    let text = """
      # Mill

      > [!WARNING]
      > Mind the wheel.
      >
      > It turns.

      > [!NOTE] Of oak
      > It is old.

      See the note[^1], [the plan](plan.md#of-oak), [[Old Mills]] and <https://a.org/>.

      - [ ] oil it
      - [x] paint it
        1. red
        2. blue

      | a | b |
      | ---: | --- |
      | 1 | \\| |

      [^1]: Nobody knows when.

          Or who.

      """
    let path = try scratch.write("a.md", text)
    #expect(try run(["--format", "markdown", path]) == text)
  }

  @Test func `what is printed of the README of Lectern has its outline again`() throws {
    let readme = Checkout.path + "/README.md"
    let printed = try scratch.write("b.md", try run(["--format", "markdown", readme]))
    #expect(try run(["--outline", printed]) == run(["--outline", readme]))
    #expect(try run(["--format", "markdown", printed]) == run(["--format", "markdown", readme]))
  }

  @Test func `a log is code, and a page of HTML is its article`() throws {
    let log = "2026-01-02 10:00:00 ERROR a ``` b\n2026-01-02 10:00:01 INFO ok\n"
    let path = try scratch.write("a.log", String(repeating: log, count: 9))
    let lines = try run(["--format", "markdown", path])
    #expect(lines == "````\n" + String(repeating: log, count: 9) + "````\n")
    let page = try scratch.write(
      "a.html", "<title>The Mill</title><h2>Of <em>oak</em></h2><p>It <a href='x.html'>turns</a>.")
    #expect(
      try run(["--format", "markdown", page])
        == "# The Mill\n\n## Of _oak_\n\nIt [turns](x.html).\n")
  }
}
