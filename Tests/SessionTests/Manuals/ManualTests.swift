import Glibc
import Testing

/// Holds pages of the manual to being opened by `man` itself.
@Suite("The manual", .enabled(if: Installed.runs("man"), "man is not installed"))
struct ManualTests {
  @Test func `a page that is named is opened`() throws {
    let session = try Session(["ls(1)"], environment: .reading)
    try session.wait(for: "list directory contents")
    #expect(session.terminal.bar.hasPrefix(" ls(1)"))
    #expect(session.terminal.contents.contains { $0.hasSuffix("SYNOPSIS") })
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a reference leads to its page, and Backspace to the exact place`() throws {
    let session = try Session(["ls(1)"], environment: .reading)
    try session.wait(for: "list directory contents")
    // The addresses before it are links too.
    try session.send("G")
    for _ in 0..<12 where !session.terminal.status.contains("dircolors(1)") {
      try session.waitForFrame { try session.send("<Tab>") }
    }
    try session.send("", untilStatus: "dircolors(1), Enter opens man 1 dircolors")
    let screen = session.terminal.body
    try session.send("<Enter>", until: "color setup for ls")
    #expect(session.terminal.bar.hasPrefix(" dircolors(1)"))
    try session.send("<Space>")
    try session.send("<Backspace>", untilStatus: "Enter opens man 1 dircolors")
    #expect(session.terminal.body == screen)
    try session.send("K", until: "color setup for ls")
    try session.leave("q")
  }

  @Test func `bold words are bold, and no overstrike is left`() throws {
    let session = try Session(["ls(1)"], environment: .reading)
    try session.wait(for: "list directory contents")
    #expect(session.terminal.styleNumbers.contains(1))
    let printed = try Program.run(["ls(1)"], environment: .reading)
    #expect(printed.status == .exited(0))
    #expect(!printed.output.contains(0x08))
    #expect(!printed.output.contains(0x1B))
    #expect(printed.text.contains("list directory contents"))
  }

  @Test func `a page that is not installed is one sentence`() throws {
    let outcome = try Program.run(["no-such-page-here(1)"], environment: .reading)
    #expect(outcome.status == .exited(1))
    #expect(isOneSentence(outcome.errors))
    #expect(outcome.errors.contains("No manual entry for no-such-page-here in section 1."))
  }

  @Test func `a file of the name comes first`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("ls(1)", "A file\n\nThe words of the file.\n")
    let session = try Session(["ls(1)"], environment: .reading, directory: scratch.path)
    try session.wait(for: "The words of the file.")
    try session.leave("q")
  }

  @Test func `secure mode starts no man`() throws {
    let outcome = try Program.run(["--secure", "ls(1)"], environment: .reading)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors == "lectern: Secure mode is on: no other program is started.\n")
  }
}

/// The same with a `man` of the test's own, which shows what it is asked for.
@Suite("What man is asked for")
struct ManualProgramTests {
  private let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  private func environment(_ script: String) throws -> [String: String] {
    chmod(try scratch.write("man", "#!/bin/sh\n" + script), 0o755)
    return .reading.adding(["PATH": scratch.path + ":/usr/bin:/bin"])
  }

  @Test func `it gets a list of arguments, no pager and no terminal`() throws {
    let environment = try environment(
      """
      echo "asked for: $# arguments, $1, $2, $3."
      echo "pagers: $MANPAGER, $PAGER, ${LESS-none}, ${MAN_PN-none}."
      test -t 0 || test -t 1 || test -t 2 || echo "no terminal."
      """)
    let outcome = try Program.run(
      ["$(id)'&x(3p)"],
      environment: environment.adding(["LESS": "FRX", "PAGER": "vi", "MAN_PN": "ls(1)"]))
    #expect(outcome.text.contains("asked for: 3 arguments, --, 3p, $(id)'&x."))
    #expect(outcome.text.contains("pagers: cat, cat, none, none."))
    #expect(outcome.text.contains("no terminal."))
  }

  @Test func `what it complains about is shown, whatever is in it`() throws {
    let environment = try environment("printf 'no \\033[31mpage\\n' >&2; exit 16")
    let outcome = try Program.run(["x(1)"], environment: environment)
    #expect(outcome.status == .exited(1))
    #expect(isOneSentence(outcome.errors))
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func `without man there is one sentence`() throws {
    let outcome = try Program.run(
      ["x(1)"], environment: .reading.adding(["PATH": scratch.path]))
    #expect(outcome.status == .exited(1))
    #expect(
      outcome.errors
        == "lectern: cannot open x(1): there is no program called man; install man-db.\n")
  }

  @Test func `Ctrl-C gives up a page that does not come, and ends man`() throws {
    let environment = try environment(
      """
      test "$3" = slow || { cat "$PAGE_OF_TEST"; exit; }
      echo $$ > "$PID_OF_TEST"
      exec sleep 1000
      """)
    let head = "tide(1)              User Commands              tide(1)\n\n"
    let words = "NAME\n       tide - tells the tide\n\nSEE ALSO\n       slow(1)\n"
    let page = try scratch.write("page", head + words)
    let session = try Session(
      ["tide(1)"],
      environment: environment.adding([
        "PAGE_OF_TEST": page, "PID_OF_TEST": scratch.path("pid"),
      ]))
    try session.wait(for: "tells the tide")
    try session.send("<Tab><Enter>", untilStatus: "opening slow(1), Ctrl-C gives up")
    let number = try scratch.read("pid").split(separator: "\n").first.flatMap { pid_t($0) }
    let process = try #require(number)
    #expect(kill(process, 0) == 0)
    try session.send("<C-c>", untilStatus: "Gave up opening slow(1).")
    try session.pump("the end of man") { kill(process, 0) != 0 }
    try session.leave("q")
  }
}
