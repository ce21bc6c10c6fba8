import Glibc
import Testing

/// Holds the program to stopping and going on as a shell expects it.
@Suite("Suspending")
struct SuspendTests {
  @Test func `Ctrl-Z gives the terminal back, and fg shows the same screen`() throws {
    let session = try Session.reading()
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    let before = session.terminal.body
    for _ in 1...3 {
      try session.send("<C-z>")
      #expect(try session.waitUntilStopped() == SIGTSTP)
      try session.expectRestoredTerminal()
      try session.resume()
      try session.waitUntil { $0.isSettled && $0.body == before }
      #expect(try !session.settings.echoes)
      #expect(session.terminal.modes.contains(2004))
    }
    try session.send("+", untilTop: "+ 2. Decreased Itchiness")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a stop signal from elsewhere does what Ctrl-Z does`() throws {
    let session = try Session.reading()
    try session.signal(SIGTSTP)
    #expect(try session.waitUntilStopped() == SIGTSTP)
    try session.expectRestoredTerminal()
    try session.resume()
    try session.waitUntil { $0.isSettled }
  }

  @Test func `a terminal that was resized meanwhile is drawn at its new size`() throws {
    let session = try Session.reading()
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.send("<C-z>")
    try session.waitUntilStopped()
    try session.resize(columns: 100, rows: 30)
    try session.resume()
    try session.waitUntil { $0.isSettled && $0.top == "+ 1. Reduced Inflammation" }
  }

  @Test func `a stop that cannot be caught is followed by a whole screen`() throws {
    let session = try Session.reading()
    let before = session.terminal.body
    try session.signal(SIGSTOP)
    #expect(try session.waitUntilStopped() == SIGSTOP)
    session.terminal.feed("\u{1b}[2Jwhat a shell wrote")
    try session.resume()
    try session.waitUntil { $0.isSettled && $0.body == before }
    #expect(!session.terminal.text.contains("what a shell wrote"))
  }

  @Test func `the programs that feed a pipe stop with it`() throws {
    let session = try Session(
      ["-c", "cat | '\(Program.path)'; exit 7"], program: "/bin/sh",
      input: .stream(Array("A title\n\nSome words of a text.\n".utf8)), environment: .reading)
    try session.wait(for: "Some words of a text.")
    try session.send("<C-z>")
    try session.waitUntilStopped()
    let group = ProcessGroup(session.process)
    #expect(try group.waitUntilAllStopped(within: .seconds(10)) == ["cat", "lectern", "sh"])
    try session.expectRestoredTerminal()
    try session.resume()
    try session.waitUntil { $0.isSettled && $0.text.contains("Some words of a text.") }
    session.feed(Array("\nMore words came later.\n".utf8))
    session.endInput()
    try session.wait(for: "More words came later.")
    try session.send("Q")
    try session.expectEnd(.exited(7))
  }
}
