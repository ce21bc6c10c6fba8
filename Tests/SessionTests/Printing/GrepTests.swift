import Foundation
import Testing

/// Holds `--grep` to what a person and a script read from it.
@Suite("Matches for scripts")
struct GrepTests {
  private struct Hit: Decodable, Equatable {
    let file: String?
    let line: Int
    let section: String?
    let offset: Int
    let match: String
    let paragraph: String
  }

  private static let text = """
    A Word on Skin

    The skin’s outer\tlayer keeps water in, and that is what matters most of all to the reader.

    What Helps the Layer

    Ointment helps the outer layer, and the skin’s own oil does the rest of the work here.

    A second paragraph is about something else, with no word of what is looked for.

    """

  private func run(_ arguments: [String], input: String? = text, status: Int32 = 0) throws -> String
  {
    let outcome = try Program.run(
      arguments, input: input.map { Array($0.utf8) }, environment: .reading)
    #expect(outcome.status == .exited(status))
    #expect(outcome.errors == "")
    return outcome.text
  }

  private func hits(_ arguments: [String], input: String? = text) throws -> [Hit] {
    try run(arguments + ["--format", "json"], input: input).split(separator: "\n")
      .map { try JSONDecoder().decode(Hit.self, from: Data($0.utf8)) }
  }

  @Test func `a person reads file, section and paragraph`() throws {
    let expected = """
      standard input
          The skin’s outer layer keeps water in,
          and that is what matters most of all
          to the reader.

        What Helps the Layer
          Ointment helps the outer layer, and
          the skin’s own oil does the rest of
          the work here.

      """
    let found = try run(["--grep", "outer layer", "--width", "42", "-"])
    #expect(found == expected + "\n")
  }

  @Test func `a script reads a match a line`() throws {
    let found = try hits(["--grep", "skin's", "-"])
    #expect(found.map(\.match) == ["skin’s", "skin’s"])
    #expect(found.map(\.section) == [nil, "What Helps the Layer"])
    #expect(found.map(\.file) == [nil, nil])
    #expect(found.map(\.line) == [3, 7])
    #expect(found[1].paragraph.hasPrefix("Ointment helps") && found[1].paragraph.hasSuffix("here."))
    let place = Array(Self.text.utf8)[found[1].offset...].prefix(8)
    #expect(String(decoding: place, as: UTF8.self) == "skin’s")
  }

  @Test func `the line of a page is that of its source`() throws {
    let page = "<title>Skin</title>\n<p>Of skin.\n\n<!-- a\nb -->\n<h2>Layers</h2>\n<p>Of layers."
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.html", page)
    let found = try hits(["--grep", "layers", path], input: nil)
    #expect(found.map(\.line) == [6, 7])
  }

  @Test func `several files are told apart`() throws {
    let scratch = try ScratchDirectory()
    let first = try scratch.write("a.txt", Self.text)
    let second = try scratch.write("b.txt", "B\n\nMore about the outer layer stands in here.\n")
    let found = try hits(["--grep", "outer layer", first, second], input: nil)
    #expect(found.map(\.file) == [first, first, second])
    let page = try run(["--grep", "outer layer", first, second], input: nil)
    #expect(page.hasPrefix(first + "\n"))
    #expect(page.contains("\n" + second + "\n"))
  }

  @Test func `words, exact characters and expressions can be asked for`() throws {
    #expect(try hits(["--grep", "lay", "-"]).count == 3)
    #expect(try run(["--grep", "lay", "--word", "-"], status: 1) == "")
    #expect(try run(["--grep", "skin's", "--exact", "-"], status: 1) == "")
    #expect(try hits(["--grep", "o[a-z]+er layer", "-E", "-"]).count == 2)
  }

  @Test func `nothing found is code 1 without a word`() throws {
    #expect(try run(["--grep", "eczema", "-"], status: 1) == "")
    #expect(try run(["--grep", "eczema", "-"], input: "", status: 1) == "")
  }

  @Test func `matches far down in a long text have their sections`() throws {
    let filler = String(repeating: "Some sentence that says not much at all.\n\n", count: 40_000)
    let found = try hits(["--grep", "skin's", "-"], input: filler + Self.text + filler + Self.text)
    #expect(found.map(\.section).suffix(1) == ["What Helps the Layer"])
    #expect(found.count == 4)
  }

  @Test func `of a long paragraph a person reads what is around the matches`() throws {
    let filler = String(repeating: "one two three four five six seven eight nine ten. ", count: 100)
    let found = try run(
      ["--grep", "here", "--width", "1000", "-"],
      input: "Begin here. \(filler)Or here. \(filler)\n")
    let lines = found.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("    Begin here. one two") && lines[1].hasSuffix("…"))
    #expect(lines[2].hasPrefix("    …") && lines[2].hasSuffix("…"))
    #expect(lines[2].contains("Or here. one"))
    #expect(lines[1].count == 4 + 200 + 1 && lines[2].count == 4 + 1 + 200 + 1)
  }

  @Test func `excerpts that would overlap are one, and a script has one for each match`() throws {
    let text = String(repeating: "one two three four five six seven eight nine ten. ", count: 100)
    let page = try run(["--grep", "four", "--width", "1000", "-"], input: text + "\n")
    #expect(page.split(separator: "\n").dropFirst().joined().count { $0 == "…" } <= 1)
    #expect(page.matches(of: /four/).count == 100)
    let hits = try hits(["--grep", "four", "-"], input: text + "\n")
    #expect(hits.count == 100)
    #expect(hits.allSatisfy { $0.paragraph.count <= 202 && $0.paragraph.contains("four") })
  }

  @Test func `an expression that takes characters apart is refused`() throws {
    let outcome = try Program.run(
      ["--grep", #"\C"#, "--expression", "-"], input: Array(Self.text.utf8), environment: .reading)
    #expect(outcome.status == .exited(2))
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains(#"\C"#))
    #expect(try hits(["--grep", #"\\C"#, "-E", "-"], input: #"a \C"#).count == 1)
  }
}
