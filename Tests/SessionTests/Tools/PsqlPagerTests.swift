import Testing

/// Holds tables of a database to being read where psql starts Lectern.
@Suite(
  "Lectern as the pager of psql",
  .enabled(if: PostgresServer.runs, "PostgreSQL is not installed"))
struct PsqlPagerTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  private static let query = """
    SELECT n AS number, 'ring ' || n AS ring, repeat('x', 60) AS rope, 'berth ' || n AS berth
    FROM generate_series(1, 200) AS n
    """

  @Test func `the names of columns stay in sight, and a wide table is cut`() throws {
    let server = try PostgresServer()
    let session = try tool.session(
      """
      export LESS=S PAGER="$LECTERN_TEST"
      psql -h '\(server.directory)' -U postgres -X -c "\(Self.query)"
      """)
    try session.waitForReader("ring 20 ")
    let terminal = session.terminal
    let names = terminal.line(1)
    #expect(names.hasPrefix(" number |   ring   |"))
    #expect(names.hasSuffix("›"))
    #expect(terminal.line(2).hasPrefix("--------+----------+---"))
    #expect(terminal.line(3).hasPrefix("      1 | ring 1   | xxx"))
    #expect(terminal.line(22).hasPrefix("     20 | ring 20  | xxx"))
    try session.send("20j", until: "ring 40 ")
    #expect(terminal.line(1) == names)
    #expect(terminal.line(2).hasPrefix("--------+----------+---"))
    #expect(terminal.line(3).hasPrefix("     21 | ring 21  | xxx"))
    try session.send("<Right>", until: "| berth 21")
    #expect(terminal.line(1).hasSuffix("berth"))
    try session.send("G", until: "| berth 200")
    try session.send("<Left>", until: "(200 rows)")
    try session.leaveReader()
  }
}
