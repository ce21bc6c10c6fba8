import Glibc
import Testing

/// Holds Ctrl-C and its relatives to ending nothing by accident.
@Suite("Interrupts")
struct InterruptTests {
  @Test func `Ctrl-C says that q leaves`() throws {
    let session = try Session.reading()
    try session.send("<C-c>", untilStatus: "q leaves")
    try session.leave("q")
  }

  @Test func `an interrupt from elsewhere does what Ctrl-C does`() throws {
    let session = try Session.reading()
    try session.signal(SIGINT)
    try session.waitUntil { $0.status.contains("q leaves") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test(arguments: ["h", "t", "=", "L", "O", "i"])
  func `Ctrl-C closes the top layer`(key: String) throws {
    let session = try Session.reading()
    let before = session.terminal.body
    try session.send(key)
    try session.waitUntil { !$0.isSettled }
    try session.send("<C-c>")
    try session.waitUntil { $0.isSettled && $0.body == before }
  }

  @Test func `Ctrl-S, Ctrl-Q and Ctrl-backslash do nothing`() throws {
    let session = try Session.reading()
    try session.send("<C-s><C-q><C-\\><C-s>]", untilTop: "The Science behind Botox")
    try session.leave("q")
  }
}
