import Glibc
import Testing

/// Holds addresses to being opened in the person's browser, by a list of arguments and never by a shell.
@Suite("The browser")
struct BrowserTests {
  private let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  /// A browser that notes its arguments, and whether it has a terminal.
  private func writeBrowser(_ name: String = "browser", _ more: String = "") throws -> String {
    let script = """
      #!/bin/sh
      { printf '%s\\n' "$@"; test -t 0 && echo at a terminal; } > '\(scratch.path)/part'
      mv '\(scratch.path)/part' '\(scratch.path)/arguments'
      \(more)
      """
    let path = try scratch.write(name, script)
    chmod(path, 0o755)
    return path
  }

  private func session(
    _ text: String, _ variables: [String: String], secure: Bool = false
  ) throws -> Session {
    try scratch.write("page.txt", text)
    let environment = [String: String].pinned.adding(variables)
    let session = try Session(
      (secure ? ["--secure"] : []) + ["page.txt"], environment: environment,
      directory: scratch.path)
    try session.waitUntil("the first screen") { $0.isSettled }
    return session
  }

  /// What the browser was started with, once it was.
  private func arguments(_ session: borrowing Session) throws -> String {
    let path = scratch.path("arguments")
    try session.waitUntil("a browser") { _ in access(path, F_OK) == 0 }
    return try scratch.read("arguments")
  }

  private let text = "On ropes\n\nSee https://a.example/b?c=1&d='$(touch x)' for more.\n"

  @Test(arguments: [
    ("", ["https://a.example/b?c=1&d=%27$(touch"]),
    (" --new %s", ["--new", "https://a.example/b?c=1&d=%27$(touch"]),
    (" open=%s 100%% x", ["open=https://a.example/b?c=1&d=%27$(touch", "100%", "x"]),
  ])
  func `the address is one argument, where the entry has it`(
    words: String, expected: [String]
  ) throws {
    let session = try session(
      text, ["BROWSER": try writeBrowser() + words, "DISPLAY": ":7"])
    try session.send("<Tab>", untilStatus: "→ https://a.example/b?c=1&d='$(touch (opens in the")
    try session.send("<Enter>", untilStatus: "Opens in the browser: https://a.example/b")
    #expect(try arguments(session) == expected.map { $0 + "\n" }.joined())
    #expect(access(scratch.path("x"), F_OK) != 0)
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `where one cannot be started the next is tried`() throws {
    let browser = try writeBrowser()
    let session = try session(
      text, ["BROWSER": "/nonexistent/a %s:\(scratch.path):\(browser)", "DISPLAY": ":7"])
    try session.send("<Tab>o", untilStatus: "Opens in the browser")
    #expect(try arguments(session).hasPrefix("https://a.example/b"))
    try session.leave("q")
  }

  @Test func `where none can be started that is said`() throws {
    let session = try session(text, ["BROWSER": "/nonexistent/a:/nonexistent/b", "DISPLAY": ":7"])
    try session.send(
      "<Tab><Enter>", until: "Neither “/nonexistent/a” nor “/nonexistent/b” could be started")
    try session.leave("q")
  }

  @Test func `one that fails is named`() throws {
    let session = try session(
      text, ["BROWSER": try writeBrowser("browser", "exit 3"), "DISPLAY": ":7"])
    try session.send("<Tab><Enter>", until: "ended with status 3")
    try session.leave("q")
  }

  @Test(arguments: [["BROWSER": "w3m", "DISPLAY": ":7"], ["BROWSER": "browser"]])
  func `one of the terminal gets it, and the screen is as it was`(
    variables: [String: String]
  ) throws {
    let name = variables["BROWSER"] ?? ""
    _ = try writeBrowser(name, "printf 'a browser at work'; read line")
    let session = try session(
      text, variables.adding(["PATH": "\(scratch.path):/usr/bin:/bin"]))
    let before = session.terminal.body
    try session.send("<Tab><Enter>", until: "a browser at work")
    #expect(!session.terminal.isInAlternateScreen)
    #expect(try session.settings.echoes)
    try session.send("<Enter>")
    try session.waitUntil { $0.isInAlternateScreen && $0.body == before }
    #expect(try arguments(session).hasSuffix("at a terminal\n"))
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `one in the background has no terminal`() throws {
    let session = try session(text, ["BROWSER": try writeBrowser(), "WAYLAND_DISPLAY": "w"])
    try session.send("<Tab><Enter>", untilStatus: "Opens in the browser")
    #expect(try !arguments(session).contains("at a terminal"))
    try session.leave("q")
  }

  @Test func `without BROWSER the system opens it`() throws {
    _ = try writeBrowser("xdg-open")
    let session = try session(
      text, ["PATH": "\(scratch.path):/usr/bin:/bin", "DISPLAY": ":7"])
    try session.send("<Tab><Enter>", untilStatus: "Opens in the browser")
    #expect(try arguments(session).hasPrefix("https://a.example/b"))
    try session.leave("q")
  }

  @Test(arguments: [
    ("https://bank.example@evil.example/", "The host is evil.example"),
    ("ftp://a.example/x", "This is a “ftp:” address"),
    ("https://pаypal.example/", "mixes letters"),
  ])
  func `an address that may deceive is asked for`(address: String, words: String) throws {
    let session = try session(
      "On ropes\n\nSee \(address) for more.\n", ["BROWSER": try writeBrowser(), "DISPLAY": ":7"])
    try session.send("<Tab><Enter>", until: words)
    #expect(session.terminal.text.contains("y opens it, any other key does not."))
    try session.send("n", untilStatus: "Not opened.")
    #expect(access(scratch.path("arguments"), F_OK) != 0)
    try session.send("<Enter>y")
    _ = try arguments(session)
    try session.leave("q")
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "vbscript:x"])
  func `a program in an address is never opened`(address: String) throws {
    let link = "\u{1B}]8;;\(address)\u{1B}\\the page\u{1B}]8;;\u{1B}\\"
    let session = try session(
      "On ropes\n\nSee \(link) for more.\n", ["BROWSER": try writeBrowser(), "DISPLAY": ":7"])
    try session.send("<Tab><Enter>", untilStatus: "is never opened.")
    try session.send("o", untilStatus: "is never opened.")
    try session.leave("q")
    #expect(access(scratch.path("arguments"), F_OK) != 0)
  }

  @Test func `in secure mode none is started`() throws {
    let session = try session(
      text, ["BROWSER": try writeBrowser(), "DISPLAY": ":7"], secure: true)
    try session.send("<Tab><Enter>", untilStatus: "Secure mode is on: no other program is started.")
    try session.send("o", untilStatus: "Secure mode is on: no other program is started.")
    try session.leave("Q")
    #expect(access(scratch.path("arguments"), F_OK) != 0)
  }
}
