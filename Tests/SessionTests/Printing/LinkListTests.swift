import Foundation
import Testing

/// Holds `--links` and titles as arguments to what the list of links shows.
@Suite("Links for scripts")
struct LinkListTests {
  private struct Links: Decodable {
    struct Link: Decodable, Equatable {
      let title: String
      let articles: [String]
      let inline: Bool
    }
    struct Namer: Decodable, Equatable {
      let title: String
      let article: String
    }

    let title: String
    let links: [Link]
    let namedBy: [Namer]
  }

  private let scratch: ScratchDirectory
  private let environment: [String: String]

  init() throws {
    scratch = try ScratchDirectory()
    environment = .pinned.adding(["LECTERN_LIBRARY": scratch.path])
    try write("stoves.txt", "Kitchen", "On Iron Stoves", links: ["On Kettles", "On Irn Stoves"])
    try write("old/kettles.txt", "Kitchen", "On Kettles", links: [])
    try write("new/kettles.txt", "Garden", "On Kettles", links: ["On Iron Stoves"])
  }

  private func write(
    _ name: String, _ category: String, _ title: String, links: [String]
  ) throws {
    let words = "It is told here at some length, and in whole sentences, what there is to know."
    let blocks = [category, title, words] + links.flatMap { ["See also: \($0)", words] }
    try scratch.write(name, blocks.joined(separator: "\n\n") + "\n")
  }

  private func links(_ name: String) throws -> Links {
    let outcome = try Program.run(
      ["--links", "--format", "json", scratch.path(name)], environment: environment)
    #expect(outcome.status == .exited(0))
    return try JSONDecoder().decode(Links.self, from: Data(outcome.output))
  }

  @Test func `json has the files of each title, and the articles that name this one`() throws {
    let stoves = try links("stoves.txt")
    #expect(stoves.title == "On Iron Stoves")
    #expect(
      stoves.links == [
        Links.Link(
          title: "On Kettles",
          articles: [scratch.path("new/kettles.txt"), scratch.path("old/kettles.txt")],
          inline: true),
        Links.Link(title: "On Irn Stoves", articles: ["stoves.txt"], inline: true),
      ])
    #expect(
      stoves.namedBy == [
        Links.Namer(title: "On Kettles", article: scratch.path("new/kettles.txt"))
      ])
    #expect(
      try links("old/kettles.txt").namedBy == [
        Links.Namer(title: "On Iron Stoves", article: scratch.path("stoves.txt"))
      ])
  }

  @Test func `a line names all files of a title`() throws {
    let outcome = try Program.run(
      ["--links", scratch.path("stoves.txt")], environment: environment)
    #expect(
      outcome.text == """
        On Kettles\t\(scratch.path("new/kettles.txt"))\t\(scratch.path("old/kettles.txt"))
        On Irn Stoves\tstoves.txt

        """)
  }

  @Test func `a title that two articles bear asks for one of their files`() throws {
    let outcome = try Program.run(["--outline", "on", "kettles"], environment: environment)
    #expect(outcome.status == .exited(1))
    #expect(isOneSentence(outcome.errors))
    #expect(outcome.errors.contains("2 articles are called “on kettles”"))
    #expect(outcome.errors.contains(scratch.path("old/kettles.txt")))
  }

  @Test func `a title with a slip is found`() throws {
    let outcome = try Program.run(["--outline", "on", "iorn", "stoves"], environment: environment)
    #expect(outcome.status == .exited(0))
    #expect(outcome.text.contains("On Iron Stoves"))
  }

  @Test func `L shows who names the article, on a shelf with two of a title`() throws {
    let session = try Session.reading(
      scratch.path("stoves.txt"), environment: environment)
    try session.send("L", until: "Named by")
    // The shelf may be listed after who names the article is known.
    try session.waitUntil { $0.text.contains("2 articles") }
    try session.send("G<Enter>", until: "Garden · On Kettles")
    try session.send("<Backspace>", until: "· On Iron Stoves")
    try session.send("1<Enter>", until: "2 articles are called “On Kettles”:")
    try session.send("j<Enter>", until: "Kitchen · On Kettles")
    try session.leave("Q")
  }
}
