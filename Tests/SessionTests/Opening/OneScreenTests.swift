import Glibc
import Testing

/// Holds `-F` to printing what fits on one screen, and to showing what does not, as in less.
@Suite("Texts that fit on one screen")
struct OneScreenTests {
  private static func lines(_ count: Int) -> [UInt8] {
    Array((1...count).map { "row \($0) of the text\n" }.joined().utf8)
  }

  /// What the terminal got, where the program wrote nothing but text.
  private func expectOnlyText(
    _ session: Session, _ first: String, _ last: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try session.expectEnd(.exited(0), sourceLocation: sourceLocation)
    #expect(!session.terminal.received.contains(0x1b), sourceLocation: sourceLocation)
    #expect(session.terminal.text.contains(first), sourceLocation: sourceLocation)
    #expect(session.terminal.text.contains(last), sourceLocation: sourceLocation)
    try session.expectRestoredTerminal(sourceLocation: sourceLocation)
  }

  private func session(
    _ arguments: [String] = [], less: String? = nil, _ input: StandardInput
  ) throws -> Session {
    try Session(
      arguments, input: input,
      environment: less.map { .reading.adding(["LESS": $0]) } ?? .reading)
  }

  @Test func `git's value prints a short text and never takes the screen`() throws {
    let session = try session(less: "FRX", .bytes(Self.lines(5)))
    try expectOnlyText(session, "row 1 of the text", "row 5 of the text")
  }

  @Test func `git's value shows a long text`() throws {
    let session = try session(less: "FRX", .bytes(Self.lines(60)))
    try session.waitUntil { $0.isInAlternateScreen && $0.text.contains("row 1 of the text") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `systemd's value prints a short text too`() throws {
    let session = try session(less: "FRSXMK", .bytes(Self.lines(5)))
    try expectOnlyText(session, "row 1 of the text", "row 5 of the text")
  }

  @Test func `the option prints a short file, and the variable does not`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("short.txt", String(decoding: Self.lines(5), as: UTF8.self))
    let path = scratch.path + "/short.txt"
    try expectOnlyText(try session(["-F", path], .terminal), "row 1 of", "row 5 of")
    let shown = try session([path], less: "FRX", .terminal)
    try shown.waitUntil { $0.isInAlternateScreen && $0.text.contains("row 5 of the text") }
    try shown.leave("q")
  }

  @Test func `nothing is drawn before it is known whether a slow pipe fits`() throws {
    let session = try session(["-F"], .stream(Self.lines(5)))
    session.feed(Self.lines(3))
    session.endInput()
    try expectOnlyText(session, "row 5 of the text", "row 3 of the text")
  }

  @Test func `a slow pipe is shown as soon as it is too long`() throws {
    let session = try session(["-F"], .stream(Self.lines(5)))
    session.feed(Self.lines(40))
    try session.waitUntil { $0.isInAlternateScreen && $0.text.contains("row 1 of the text") }
    try session.leave("q")
  }

  @Test(arguments: ["j", "<C-c>"])
  func `a key shows what has come of a slow pipe`(key: String) throws {
    let session = try session(["-F"], .stream(Self.lines(5)))
    // Before that Ctrl-C would be a signal, as it is for a program that has not begun.
    while try session.settings.raisesSignals { try session.takeAll() }
    try session.send(key)
    try session.waitUntil { $0.isInAlternateScreen && $0.text.contains("row 5 of the text") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `one can leave before it is known`() throws {
    let session = try session(["-F"], .stream(Self.lines(5)))
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `of several files the first is shown`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("one", String(decoding: Self.lines(5), as: UTF8.self))
    try scratch.write("two", String(decoding: Self.lines(5), as: UTF8.self))
    let session = try Session(["-F", "one", "two"], environment: .reading, directory: scratch.path)
    try session.waitUntil { $0.isInAlternateScreen && $0.text.contains("row 5 of the text") }
    try session.leave("Q")
  }

  @Test func `a terminal that can do nothing gets the text as it is printed`() throws {
    let session = try Session(
      input: .bytes(Self.lines(60)), environment: .reading.adding(["TERM": "dumb"]))
    try expectOnlyText(session, "row 60 of the text", "row 59 of the text")
  }
}
