import Glibc
import Testing

/// Holds every way out to leaving the terminal as it was found.
@Suite("Ways out")
struct LeavingTests {
  @Test(arguments: ["q", "Q", "ZZ", "tQ", "=Q", "hQ", "OQ", "LQ", "tqq", "hqq", "12Q"])
  func `keys leave with code 0 and give the terminal back`(keys: String) throws {
    let session = try Session.reading()
    #expect(session.terminal.isInAlternateScreen)
    #expect(try !session.settings.echoes)
    #expect(session.terminal.modes.contains(2004))
    try session.leave(keys)
    try session.expectRestoredTerminal()
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func `a signal to end gives the terminal back`(signal: Int32, code: Int32) throws {
    let session = try Session.reading()
    try session.signal(signal)
    try session.expectEnd(.exited(code))
    try session.expectRestoredTerminal()
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT])
  func `a crash gives the terminal back and is still told`(signal: Int32) throws {
    let session = try Session.reading()
    try session.signal(signal)
    try session.expectEnd(.signalled(signal))
    try session.expectRestoredTerminal()
  }

  @Test func `a crash after a suspension gives the terminal back`() throws {
    let session = try Session.reading()
    try session.send("<C-z>")
    try session.waitUntilStopped()
    try session.resume()
    try session.waitUntil { $0.isSettled }
    try session.signal(SIGSEGV)
    try session.expectEnd(.signalled(SIGSEGV))
    try session.expectRestoredTerminal()
  }

  @Test func `a terminal that goes away ends the program`() throws {
    let session = try Session.reading()
    session.hangUp()
    try session.expectEnd(.exited(129))
  }

  @Test func `a terminal that goes away ends it while it reads a pipe that stays open`() throws {
    let session = try Session(
      input: .stream(Array("A title\n\nSome words of a text.\n".utf8)), environment: .reading)
    try session.wait(for: "Some words of a text.")
    session.hangUp()
    try session.expectEnd(.exited(129))
  }

  @Test func `a signal to end works while a pipe stays open`() throws {
    let session = try Session(
      input: .stream(Array("A title\n\nSome words of a text.\n".utf8)), environment: .reading)
    try session.wait(for: "Some words of a text.")
    try session.signal(SIGTERM)
    try session.expectEnd(.exited(143))
    try session.expectRestoredTerminal()
  }
}
