import Foundation
import Testing

/// Holds `--search` to what a person and a script read from it.
@Suite("The search of the library")
struct LibrarySearchTests {
  private struct Found: Decodable {
    let file: String
    let title: String
    let section: String?
    let offset: Int
    let snippet: String
  }

  private let scratch: ScratchDirectory
  private let environment: [String: String]
  private var state: String { scratch.path + "/state" }

  init() throws {
    scratch = try ScratchDirectory()
    environment = .pinned.adding([
      "LECTERN_LIBRARY": scratch.path + "/articles", "XDG_STATE_HOME": scratch.path + "/state",
    ])
    try scratch.write("articles/oats.txt", Self.oats)
  }

  private static let oats = """
    Oat Baths for Sore Hands

    A bath with ground oats is an old remedy, and here is what is known about it so far.

    How to Grind the Grain

    Grind it as fine as flour, since “coarse” grain only sinks to the bottom of the tub.

    """

  private func search(_ words: String, _ arguments: [String] = []) throws -> Program.Outcome {
    try Program.run(["--search", words] + arguments, environment: environment)
  }

  @Test func `a person reads title, section, words and file`() throws {
    let outcome = try search("coarse grain")
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
    let lines = outcome.text.split(separator: "\n").map(String.init)
    try #require(lines.count == 3)
    #expect(lines[0] == "Oat Baths for Sore Hands › How to Grind the Grain")
    #expect(lines[1].contains("since “coarse” grain only"))
    #expect(lines[2].hasSuffix("/articles/oats.txt"))
  }

  @Test func `a script reads an object a line`() throws {
    let outcome = try search("title: oat sinks*", ["--format", "json"])
    #expect(outcome.status == .exited(1), "both words are looked for in the title")
    let found = try search("flour title: oat", ["--format", "json"]).text.split(separator: "\n")
      .map { try JSONDecoder().decode(Found.self, from: Data($0.utf8)) }
    try #require(found.count == 1)
    #expect(found[0].section == "How to Grind the Grain")
    #expect(found[0].title == "Oat Baths for Sore Hands")
  }

  @Test func `nothing found is code 1 without a word`() throws {
    let outcome = try search("kettles")
    #expect(outcome.status == .exited(1))
    #expect(outcome.output == [] && outcome.errors == "")
  }

  @Test(arguments: ["", "risk:", "\"open phrase"])
  func `a bad query is code 2 and one sentence`(words: String) throws {
    let outcome = try search(words)
    #expect(outcome.status == .exited(2))
    #expect(isOneSentence(outcome.errors))
  }

  @Test func `a directory that is missing is code 1 and one sentence`() throws {
    let outcome = try search("oats", [scratch.path + "/nowhere"])
    #expect(outcome.status == .exited(1))
    #expect(isOneSentence(outcome.errors))
  }

  @Test func `a private search leaves nothing`() throws {
    #expect(try search("oats", ["--private"]).status == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: state))
    #expect(try search("oats").status == .exited(0))
    #expect(FileManager.default.fileExists(atPath: state + "/lectern/index.sqlite"))
  }

  @Test func `matches are lit on a terminal`() throws {
    let session = try Session(["--search", "flour"], environment: environment)
    try session.expectEnd(.exited(0))
    #expect(session.terminal.line(0).contains("How to Grind the Grain"))
    let match = try #require(session.terminal.position(of: "flour"))
    #expect(session.terminal.style(row: match.row, column: match.column).isBold)
    #expect(!session.terminal.style(row: match.row, column: match.column - 2).isBold)
  }
}
