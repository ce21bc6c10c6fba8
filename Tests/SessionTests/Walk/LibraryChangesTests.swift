import Glibc
import Testing

/// Holds the library on the screen to showing what happens to its files.
@Suite("Changes in the library")
struct LibraryChangesTests {
  private let scratch: ScratchDirectory

  init() throws {
    scratch = try ScratchDirectory()
    for (index, name) in ["basil", "chives", "dill"].enumerated() {
      try scratch.write("\(name).txt", Self.article("On \(name)", number: index))
    }
  }

  private static func article(_ title: String, number: Int) -> String {
    """
    Herbs

    \(title)

    A summary of number \(number) that says in one long sentence what this article on herbs is about.

    In the Garden

    They want sun and a little water, and somebody who cuts them back before they have flowered.

    """
  }

  private func session(columns: Int = 80, _ options: [String] = []) throws -> Session {
    let session = try Session(
      options, columns: columns,
      environment: .pinned.adding(["LECTERN_LIBRARY": scratch.path]))
    try session.wait(for: "1 of 3")
    return session
  }

  @Test(arguments: [[], ["--private"]])
  func `a file that comes, changes or goes is noticed, and the choice stays`(options: [String])
    throws
  {
    let session = try session(options)
    try session.send("j", until: "▸ On chives")
    try scratch.write("deep/anise.txt", Self.article("On anise", number: 4))
    try session.waitUntil { $0.text.contains("On anise") && $0.text.contains("▸ On chives") }
    try session.waitUntil { $0.status.contains("3 of 4") }
    try scratch.write("dill.txt", Self.article("On dillweed and more", number: 5))
    try session.waitUntil { $0.text.contains("On dillweed") && $0.text.contains("▸ On chives") }
    unlink(scratch.path("chives.txt"))
    try session.waitUntil { $0.text.contains("▸ On dillweed") && $0.status.contains("3 of 3") }
    try session.leave("q")
  }

  @Test func `a link out of the library is counted, and followed where that is wanted`() throws {
    let elsewhere = try ScratchDirectory()
    try elsewhere.write("anise.txt", Self.article("On anise", number: 4))
    symlink(elsewhere.path, scratch.path("elsewhere"))
    let session = try Session(
      ["--follow-links"], environment: .pinned.adding(["LECTERN_LIBRARY": scratch.path]))
    try session.waitUntil { $0.text.contains("On anise") && $0.status.contains("of 4") }
    #expect(!session.terminal.status.contains("link"))
    try session.leave("q")
    let staying = try self.session()
    try staying.waitUntil { $0.status.contains("of 3  1 link not followed") }
    #expect(!staying.terminal.text.contains("On anise"))
    try staying.leave("q")
  }

  @Test func `what happens while an article is read shows when the library is opened again`() throws
  {
    let session = try session()
    try session.send("<Enter>", until: "· On basil")
    try scratch.write("anise.txt", Self.article("On anise", number: 4))
    try session.send("q", until: "On anise")
    try session.waitUntil { $0.text.contains("▸ On basil") && $0.status.contains("2 of 4") }
    try session.leave("q")
  }

  @Test func `beside the list the chosen article is previewed, and again when it changes`() throws {
    let session = try session(columns: 120)
    try session.wait(for: "A summary of number 0")
    try session.send("j", until: "A summary of number 1")
    try scratch.write("chives.txt", Self.article("On chives", number: 77))
    try session.wait(for: "A summary of number 77")
    try session.leave("q")
  }

  @Test func `a later session knows the titles, also of more articles than it shows at first`()
    throws
  {
    for number in 4...600 {
      try scratch.write("many/\(number).txt", Self.article("On herb \(number)", number: number))
    }
    let home = try ScratchDirectory()
    let environment = [String: String].pinned.adding([
      "LECTERN_LIBRARY": scratch.path, "XDG_STATE_HOME": home.path,
    ])
    for _ in 0..<2 {
      let session = try Session(environment: environment)
      try session.waitUntil { $0.status.contains("1 of 600") && $0.text.contains("▸ On basil") }
      try session.send("G", until: "▸ On herb 99")
      try session.leave("q")
    }
    let count = try Program.run(
      [
        "-c",
        "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('SELECT count(*) FROM article').fetchone()[0])",
        home.path("lectern/catalogue.sqlite"),
      ],
      program: "/usr/bin/python3")
    #expect(count.text == "600\n")
  }
}
