import Testing

/// Holds the screen to the terminal itself, whatever the environment says of it.
@Suite("The environment")
struct EnvironmentTests {
  @Test(arguments: [["LANG": "C"], ["LANG": "xx_YY.UTF-8"], ["LC_ALL": "POSIX"], ["LANG": ""]])
  func `text is UTF-8 in every locale`(variables: [String: String]) throws {
    let session = try Session.reading(environment: .reading.adding(variables))
    #expect(session.terminal.contents.count == 14)
    #expect(session.terminal.prose.contains("so any such use is “off-label”, and the"))
  }

  @Test func `the terminal's own size counts more than LINES and COLUMNS`() throws {
    let environment = [String: String].reading.adding(["LINES": "10", "COLUMNS": "40"])
    let session = try Session.reading(environment: environment)
    #expect(session.terminal.contents.count == 14)
    try session.settle(columns: 100, rows: 30)
  }

  @Test func `a terminal that does not know its size is taken to have the usual one`() throws {
    let session = try Session(
      ["-c", "stty rows 0 cols 0; exec '\(Program.path)' '\(Checkout.eczema)'"], program: "/bin/sh",
      environment: .reading)
    try session.waitUntil { $0.isSettled && $0.contents.count == 14 }
    try session.leave("q")
  }

  @Test func `no home and no other variable are needed`() throws {
    let session = try Session(
      [Checkout.eczema],
      environment: ["TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no"])
    try session.waitUntil { $0.isSettled && $0.contents.count == 14 }
    try session.leave("q")
  }
}
