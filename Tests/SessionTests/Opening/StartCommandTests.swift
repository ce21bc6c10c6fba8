import Glibc
import Testing

/// Holds `+`, `-p`, `-e` and the values of `LESS` that other programs set to what a person sees.
@Suite("What is done first")
struct StartCommandTests {
  private static let lines = (1...400).map { "row \($0) of the text\n\n" }.joined()
  private let scratch: ScratchDirectory

  init() throws {
    scratch = try ScratchDirectory()
    try scratch.write("long.txt", Self.lines)
  }

  private func session(
    _ arguments: String..., less: String? = nil, input: StandardInput = .terminal
  ) throws -> Session {
    try Session(
      arguments, input: input,
      environment: less.map { .reading.adding(["LESS": $0]) } ?? .reading, directory: scratch.path)
  }

  @Test(arguments: [["+121", "long.txt"], ["long.txt", "+121"], ["-SN", "+121g", "long.txt"]])
  func `a number is a line of the file`(arguments: [String]) throws {
    let session = try Session(arguments, environment: .reading, directory: scratch.path)
    try session.waitUntil { $0.isSettled && $0.top.contains("row 61 of the text") }
    try session.leave("q")
  }

  @Test func `a line of a pipe is gone to when it comes`() throws {
    let session = try session("+121", input: .stream(Array("row 1 of the text\n\n".utf8)))
    try session.waitUntil { $0.text.contains("row 1 of the text") }
    session.feed(Array(Self.lines.utf8))
    try session.waitUntil { $0.top.contains("row 60 of the text") }
    try session.leave("q")
  }

  @Test func `G is the end, also of a pipe that goes on`() throws {
    let file = try session("+G", "long.txt")
    try file.waitUntil { $0.isSettled && $0.text.contains("row 400 of the text") }
    try file.leave("q")
    let pipe = try session("+G", input: .stream(Array(Self.lines.utf8)))
    try pipe.waitUntil { $0.text.contains("row 400 of the text") }
    pipe.feed(Array("\nthe last row\n".utf8))
    pipe.endInput()
    try pipe.waitUntil { $0.text.contains("the last row") }
    try pipe.leave("q")
  }

  @Test(arguments: [["+/row 300"], ["-p", "row 300"], ["-prow 300"], ["+/^row 300"]])
  func `a pattern is gone to where it stands first`(arguments: [String]) throws {
    let session = try Session(
      arguments + ["long.txt"], environment: .reading, directory: scratch.path)
    try session.waitUntil { $0.isSettled && $0.top == "row 300 of the text" }
    try session.leave("q")
  }

  @Test func `a pattern that is nowhere is said`() throws {
    let session = try session("+/nowhere", "long.txt")
    try session.waitUntil {
      $0.status.contains("Pattern not found: nowhere") && $0.text.contains("row 1 of the text")
    }
    try session.leave("q")
  }

  @Test func `a pattern of a pipe is gone to when it comes`() throws {
    let session = try session("+/row 300", input: .stream(Array("row 1 of the text\n\n".utf8)))
    try session.waitUntil { $0.text.contains("row 1 of the text") }
    session.feed(Array(Self.lines.utf8))
    try session.waitUntil { $0.text.contains("row 300 of the text") }
    #expect(!session.terminal.status.contains("not found"))
    try session.leave("q")
  }

  @Test(arguments: ["+F", "--follow"])
  func `a text is followed from the start`(option: String) throws {
    let session = try session(option, "--follow-name", "long.txt")
    try session.waitUntil {
      $0.status.contains("following") && $0.text.contains("row 400 of the text")
    }
    try scratch.append("long.txt", "a row that was added\n")
    try session.waitUntil { $0.text.contains("a row that was added") }
    try session.leave("Q")
  }

  @Test func `a text that was read before begins where it is asked to`() throws {
    let environment = [String: String].reading.adding(["XDG_STATE_HOME": scratch.path])
    let first = try Session(["long.txt"], environment: environment, directory: scratch.path)
    try first.waitUntil { $0.isSettled }
    try first.send("50%")
    try first.waitUntil { $0.text.contains("row 205 of the text") }
    try first.leave("q")
    let second = try Session(["+3", "long.txt"], environment: environment, directory: scratch.path)
    try second.waitUntil { $0.isSettled && $0.top == "row 2 of the text" }
    try second.leave("q")
  }

  @Test func `a manual page begins where its pattern stands at the start of a line`() throws {
    try scratch.write("page.txt", "NAME\n       tea - about OPTIONS\n\nOPTIONS\n       none\n")
    let session = try session("-p", "^OPTIONS", "page.txt")
    try session.waitUntil { $0.isSettled && $0.top == "OPTIONS" }
    try session.leave("q")
  }

  @Test func `with e going on from the end ends reading`() throws {
    let session = try session("-e", "long.txt")
    try session.waitUntil { $0.isSettled }
    try session.send("G", until: "row 400 of the text")
    try session.leave("<Space>")
    try session.expectRestoredTerminal()
  }

  @Test func `with E the end ends reading`() throws {
    let session = try session("-E", "long.txt")
    try session.waitUntil { $0.isSettled }
    try session.leave("G")
  }

  @Test func `man's value of LESS changes nothing but the search`() throws {
    let man = """
      -ix8RmPm Manual page x(1) ?ltline %lt?L/%L.:byte %bB?s/%s..?e (END):?pB %pB\\%.. \
      (press h for help or q to quit)$PM Manual page x(1) (END)$-R -j.3 --mouse
      """
    let session = try session(less: man, input: .bytes(Array(Self.lines.utf8)))
    try session.waitUntil { $0.isInAlternateScreen && $0.text.contains("row 1 of the text") }
    #expect(!session.terminal.text.contains("1 row 1 of"))
    try session.leave("q")
  }

  @Test func `Lectern's own variable counts more than LESS, and says what is wrong in it`() throws {
    let session = try Session(
      ["long.txt"],
      environment: .reading.adding(["LESS": "+G", "LECTERN": "+/row 200"]),
      directory: scratch.path)
    try session.waitUntil { $0.text.contains("row 200 of the text") }
    try session.leave("q")
    let wrong = try Session(
      ["long.txt"], columns: 120, environment: .reading.adding(["LECTERN": "-N --foo"]),
      directory: scratch.path)
    try wrong.wait(for: "LECTERN: there is no option --foo; the nearest is --follow.")
    try wrong.leave("q")
  }
}
