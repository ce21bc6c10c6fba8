import Glibc
import Testing

/// Holds files whose names are not UTF-8 to being read as all others are.
@Suite(
  "Names that are not UTF-8",
  .enabled(if: ByteNames.areTaken, "this file system takes only UTF-8"))
struct ByteNameTests {
  private let scratch: ScratchDirectory
  private let environment: [String: String]

  private static let article = """
    Drinks

    On Coffee

    A summary that says in one long sentence what this article on drinks is about and why.

    Beans

    \((1...60).map { "Bean number \($0) is roasted for a while and then ground to powder." }
      .joined(separator: "\n\n"))

    """

  init() throws {
    scratch = try ScratchDirectory()
    _ = try ByteNames.make(Self.article, in: scratch)
    environment = .reading.adding(["XDG_STATE_HOME": scratch.path("state")])
  }

  /// A session that the shell starts with some words after the program's name.
  private func session(_ words: String, _ settings: String = "") throws -> Session {
    try Session(
      ["-c", "\(settings) exec \"$0\" \(words)", Program.path], program: "/bin/sh",
      environment: environment, directory: scratch.path)
  }

  private func printed(_ words: String) throws -> Program.Outcome {
    try Program.run(
      ["-c", "exec \"$0\" \(words)", Program.path], program: "/bin/sh", environment: environment,
      directory: scratch.path)
  }

  @Test func `one is opened by its name, by a mark, and from the history`() throws {
    let first = try session("\"\(ByteNames.name)\"")
    try first.waitUntil { $0.isSettled && $0.bar.contains("On Coffee") }
    try first.send("maG", untilStatus: "100%")
    try first.send("mA", until: "Mark A is set here.")
    try first.send("R", until: "Read again from the file.")
    try first.leave("q")

    let again = try session("\"\(ByteNames.name)\"")
    try again.wait(for: "Where you were: ")
    try again.send("'a", until: "A summary that says")
    try again.leave("q")

    let marked = try session(Checkout.eczema)
    try marked.waitUntil { $0.isSettled && $0.bar.contains("Eczema") }
    try marked.send("'A", until: "Bean number 60 is roasted")
    try marked.leave("Q")

    let listed = try session(Checkout.eczema)
    try listed.waitUntil { $0.isSettled && $0.bar.contains("Eczema") }
    try listed.send("s", until: "On Coffee")
    #expect(!listed.terminal.text.contains("file is gone"))
    try listed.send("/Coffee<Enter><Enter>")
    try listed.waitUntil { $0.bar.contains("On Coffee") }
    try listed.leave("Q")
  }

  @Test func `one is listed and opened in the library, in a directory of such a name`() throws {
    for _ in 0..<2 {
      let session = try session("", #"LECTERN_LIBRARY="$(printf 'd\351p\364t')""#)
      try session.wait(for: "▸ On Coffee")
      try session.send("<Enter>")
      try session.waitUntil { $0.bar.contains("On Coffee") && $0.isSettled }
      try session.leave("Q")
    }
  }

  @Test func `one is searched, and named by a check with its bytes`() throws {
    let path = scratch.path(#"d\xE9p\xF4t/caf\xE9.txt"#)
    let found = try printed("--search roasted .")
    #expect(found.text.contains(#"d\xE9p\xF4t/caf\xE9.txt"#) && found.text.contains("On Coffee"))
    try scratch.write("dead", "Related Article On Nothing On Nothing\n")
    _ = try Program.run(
      ["-c", "cat dead >> \"\(ByteNames.name)\"; rm dead"], program: "/bin/sh",
      directory: scratch.path)
    #expect(try printed("--check \"$PWD\"").text.contains(path))
    let missing = try printed(#""$(printf '\351/none')""#)
    #expect(missing.errors.contains(#"cannot open \xE9/none: there is no such file"#))
  }

  @Test func `a script gets the bytes of a path from JSON`() throws {
    let script = """
      import json, os, re, sys
      path = json.loads(sys.stdin.readline())["file"]
      path = re.sub("[\\U0010FF80-\\U0010FFFF]", lambda c: chr(ord(c[0]) - 0x102300), path)
      sys.stdout.write(open(path).read()[:6] + os.fsencode(path)[-8:].hex())
      """
    let found = try printed("--grep \"number 7\" --format json \"\(ByteNames.name)\"")
    #expect(found.status == .exited(0))
    let read = try Program.run(
      ["-c", script], program: "/usr/bin/python3", input: found.output, directory: scratch.path)
    #expect(read.text == "Drinks" + "636166e92e747874")
  }

  @Test func `an editor gets the bytes of the path`() throws {
    try scratch.write("editor", "#!/bin/sh\nprintf %s \"$2\" | od -An -tx1 > \"$HOME/got\"\n")
    chmod(scratch.path("editor"), 0o755)
    let session = try session(
      "\"\(ByteNames.name)\"", "HOME=\(scratch.path) VISUAL=\(scratch.path("editor"))")
    try session.waitUntil { $0.isSettled && $0.bar.contains("On Coffee") }
    try session.send("v")
    try session.waitUntil { $0.isSettled && $0.bar.contains("On Coffee") }
    try session.leave("q")
    #expect(try scratch.read("got").contains("64 e9 70 f4 74 2f 63 61 66 e9 2e 74"))
  }
}
