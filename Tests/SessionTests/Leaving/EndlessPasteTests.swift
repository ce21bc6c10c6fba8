import Glibc
import Testing

/// Holds a paste whose end never comes to letting go of the keys.
@Suite("A paste without an end")
struct EndlessPasteTests {
  /// A session that has read the beginning of a paste.
  private func pasting() throws -> Session {
    let session = try Session.reading()
    session.send(bytes: Array("\u{1b}[200~qqq".utf8))
    // A screen of another size is drawn after the keys were read that were there; any other frame may
    // have been on its way before.
    try session.settle(columns: 90, rows: 30)
    try session.settle(columns: 100, rows: 30)
    return session
  }

  @Test func `Ctrl-C that arrives alone acts`() throws {
    let session = try pasting()
    try session.send("<C-c>", untilStatus: "q leaves")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `Ctrl-Z that arrives alone acts`() throws {
    let session = try pasting()
    try session.send("<C-z>")
    #expect(try session.waitUntilStopped() == SIGTSTP)
    try session.expectRestoredTerminal()
    try session.resume()
    try session.waitUntil { $0.isSettled }
    try session.leave("q")
  }

  @Test func `in a burst they are part of the paste, and keys act again after a second`() throws {
    let session = try Session.reading()
    try session.send("/")
    try session.waitUntil("a prompt") { $0.status.hasPrefix("/") }
    session.send(bytes: Array("\u{1b}[200~it\u{3}\u{1a}ch".utf8))
    try session.waitUntil("the paste") { $0.status.hasPrefix("/itch") }
    try session.send("<Enter>")
    try session.waitUntil { $0.isSettled }
    try session.leave("q")
  }

  @Test func `Escape and the key after it are two keys`() throws {
    let session = try Session.reading()
    try session.send("h", until: "q close")
    try session.send("<Esc>")
    try session.waitUntil { $0.isSettled }
    try session.leave("q")
  }
}
