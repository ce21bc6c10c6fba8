import Testing

/// Holds terminals that cannot show a screen to one clear sentence.
@Suite("Bad terminals")
struct BadTerminalTests {
  private func refusal(_ environment: [String: String]) throws -> String {
    let session = try Session([Checkout.eczema], columns: 300, environment: environment)
    try session.expectEnd(.exited(1))
    try session.expectRestoredTerminal()
    let message = session.terminal.line(0)
    #expect(isOneSentence(message + "\n"))
    #expect(session.terminal.line(1) == "")
    #expect(!session.terminal.received.contains(0x1b))
    return message
  }

  @Test func `TERM that is not set`() throws {
    #expect(try refusal(.reading.removing("TERM")).contains("TERM is not set"))
  }

  @Test func `TERM that is empty`() throws {
    #expect(try refusal(.reading.adding(["TERM": ""])).contains("TERM is not set"))
  }

  @Test func `TERM that nobody knows`() throws {
    #expect(try refusal(.reading.adding(["TERM": "qwerty\u{1b}[31m"])).contains("“qwerty"))
  }

  @Test func `no terminal to read keys from`() throws {
    let session = try Session(
      ["-w", Program.path, "-"], program: "/usr/bin/setsid", columns: 300,
      input: .bytes(Array("Some words.\n".utf8)), environment: .reading)
    try session.expectEnd(.exited(1))
    #expect(session.terminal.line(0).contains("there is no terminal"))
    try session.expectRestoredTerminal()
  }

  @Test func `without any terminal the text is printed`() throws {
    let outcome = try Program.run([Checkout.eczema], environment: .reading.removing("TERM"))
    #expect(outcome.status == .exited(0))
    #expect(outcome.text.contains("How Botox is Used to Treat Eczema\n"))
  }

  @Test(arguments: ["vt100", "vt220", "linux", "screen", "tmux-256color", "xterm", "xterm-mono"])
  func `other terminals are read on`(type: String) throws {
    guard Self.exists(type) else { return }
    let session = try Session.reading(environment: .reading.adding(["TERM": type]))
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.send("q")
    try session.expectEnd(.exited(0))
  }

  /// Whether this system has a description of the terminal.
  private static func exists(_ type: String) -> Bool {
    (try? Program.run([type], program: "/usr/bin/infocmp"))?.status == .exited(0)
  }
}
