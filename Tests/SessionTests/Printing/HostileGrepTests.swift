import Testing

/// Holds `--grep` and `--explain` to bounded memory, whatever the text and the matches.
@Suite("Searching hostile texts for scripts")
struct HostileGrepTests {
  /// A text that is one thing many times over, and what is looked for in it.
  struct Kind: CustomTestStringConvertible {
    let testDescription: String
    let start: String
    let repeated: String
    let pattern: [String]

    init(_ name: String, _ repeated: String, after start: String = "", _ pattern: String...) {
      testDescription = name
      self.start = start
      self.repeated = repeated
      self.pattern = pattern
    }

    func text(of bytes: Int) -> String {
      start + String(repeating: repeated, count: bytes / repeated.utf8.count)
    }
  }

  static let kinds = [
    Kind("one line of a", "a", "--grep", "a"),
    Kind("prose in one line", "The skin keeps water in, and that is what matters. ", "--grep", "a"),
    Kind("NULs", "\0", "--force", "-E", "--grep", #"\x00"#),
    Kind("one-letter lines", "a\n", "--grep", "a"),
    Kind("combining marks", "\u{301}", after: "e", "--exact", "--grep", "\u{301}"),
    Kind("joined emoji", "👩\u{200D}", "--grep", "👩"),
    Kind("blanks", " ", "-E", "--grep", #"\s"#),
    Kind("tabs", "\t", "-E", "--grep", #"\t"#),
    Kind("one long address", "a/", after: "https://example.org/", "--grep", "a"),
    Kind("wide letters mixed", "皮a膚\u{301}", "--grep", "皮"),
    Kind("many short matches", "the morning habit of a garden ", "-E", "--grep", "[aeiou]"),
  ]

  /// Runs the program with 48 MB for its data, the stacks of its threads included: more is refused,
  /// and ends it.
  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(
      ["-c", #"ulimit -d 49152; exec "$0" "$@""#, Program.path] + arguments, program: "/bin/sh",
      environment: .reading)
  }

  @Test(arguments: kinds)
  func `memory stays below 48 MB`(_ kind: Kind) throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("text", kind.text(of: 256 << 10))
    let outcome = try run(kind.pattern + [path])
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
    // Nothing of a paragraph is printed twice.
    #expect(outcome.output.count < 1 << 20)
  }

  @Test func `a script reads each match in bounded memory too`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("text", String(repeating: "a", count: 100_000))
    let outcome = try run(["--grep", "a", "--format", "json", path])
    #expect(outcome.status == .exited(0))
    #expect(outcome.output.count { $0 == UInt8(ascii: "\n") } == 100_000)
  }

  @Test func `why lines are headings is reported in bounded memory`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("text", String(repeating: "What Is It\n\n", count: 40_000))
    let outcome = try run(["--outline", "--explain", path])
    #expect(outcome.status == .exited(0))
    #expect(outcome.output.count > 1 << 20)
  }
}
