import Glibc
import Testing

/// Holds `:n`, `:p`, `:x`, `:d`, `:e` and `:f` to going through files, each at its place.
@Suite("Several files")
struct NamedFilesTests {
  private let scratch: ScratchDirectory

  init() throws {
    scratch = try ScratchDirectory()
    for name in ["one", "two", "three", "four"] {
      let paragraphs = (1...40).map { "Paragraph \($0) of \(name).\n\n" }
      try scratch.write("\(name).txt", "On \(name)\n\n" + paragraphs.joined())
    }
  }

  private func open(_ names: [String]) throws -> Session {
    let session = try Session(names, environment: .reading, directory: scratch.path)
    try session.waitUntil { $0.isSettled && $0.bar.contains("On one") }
    return session
  }

  @Test func `the next, the previous and the first one are shown where they were left`() throws {
    let session = try open(["one.txt", "two.txt", "three.txt"])
    #expect(session.terminal.status.contains("file 1 of 3"))
    try session.send("11G", untilTop: "Paragraph 5 of one.")
    try session.send(":n<Enter>", untilTop: "On two")
    try session.waitUntil { $0.status.contains("file 2 of 3") }
    try session.send("21G", untilTop: "Paragraph 10 of two.")
    try session.send(":n<Enter>", untilTop: "On three")
    try session.send(":p<Enter>", untilTop: "Paragraph 10 of two.")
    try session.send(":x<Enter>", untilTop: "Paragraph 5 of one.")
    try session.send(":p<Enter>", untilStatus: "This is the first file.")
    try session.leave("Q")
    try session.expectRestoredTerminal()
  }

  @Test func `one is removed from the list, and another opened into it`() throws {
    let session = try open(["one.txt", "two.txt", "three.txt"])
    try session.send(":d<Enter>", untilTop: "On two")
    try session.waitUntil { $0.status.contains("file 1 of 2") }
    try session.send(":e fo<Tab>", untilStatus: ":e four.txt")
    try session.send("<Enter>", untilTop: "On four")
    try session.waitUntil { $0.status.contains("file 2 of 3") }
    try session.send(":f<Enter>", untilStatus: "four.txt (file 2 of 3), line 1, ")
    try session.send(":n<Enter>", untilTop: "On three")
    try session.send(":e none.txt<Enter>", untilStatus: "there is no such file")
    try session.leave("Q")
  }

  @Test func `a file that is gone is said, and the one after it is shown`() throws {
    let session = try open(["one.txt", "two.txt", "three.txt"])
    unlink(scratch.path("two.txt"))
    try session.send(":n<Enter>", untilTop: "On three")
    #expect(session.terminal.status.contains("cannot open two.txt"))
    try session.leave("Q")
  }

  @Test func `standard input is one of the files, and is not read twice`() throws {
    let session = try Session(
      ["one.txt", "-"], input: .bytes(Array("On pipes\n\nWater flows in them.\n".utf8)),
      environment: .reading, directory: scratch.path)
    try session.waitUntil { $0.bar.contains("On one") }
    try session.send(":n<Enter>", until: "Water flows in them.")
    try session.send(":p<Enter>", untilTop: "On one")
    try session.send(":n<Enter>", until: "Water flows in them.")
    try session.leave("Q")
  }

  @Test func `in secure mode the files that were named are shown, and no others`() throws {
    let session = try Session(
      ["--secure", "one.txt", "two.txt"], environment: .reading, directory: scratch.path)
    try session.waitUntil { $0.bar.contains("On one") }
    try session.send(":e fo<Tab>", until: "no directory is read")
    try session.send("<C-u>e four.txt<Enter>", untilStatus: "only the files that were named")
    try session.send(":n<Enter>", untilTop: "On two")
    try session.leave("Q")
  }
}
