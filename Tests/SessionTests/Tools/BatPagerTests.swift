import Testing

/// Holds files that bat colours to being read where it starts Lectern.
@Suite(
  "Lectern as the pager of bat", .enabled(if: Installed.runs("batcat"), "bat is not installed"))
struct BatPagerTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  private static let code = (1...40).map { number in
    "def moor_\(number)(boat):\n    \"\"\"Ties a boat to ring \(number).\"\"\"\n"
      + "    return [ring for ring in boat.rings if ring.number == \(number)]\n\n"
  }.joined()

  @Test func `a file of code stays in its frame, line by line, with its colours`() throws {
    try tool.scratch.write("mooring.py", Self.code)
    let session = try tool.session(
      "BAT_PAGER=\"$LECTERN_TEST\" batcat --paging=always --color=always mooring.py")
    try session.waitForReader("def moor_1(boat)")
    let terminal = session.terminal
    let rule = String(repeating: "─", count: 7)
    #expect(terminal.line(1).hasPrefix(rule + "┬" + rule))
    #expect(terminal.line(2) == "       │ File: mooring.py")
    #expect(terminal.line(3).hasPrefix(rule + "┼" + rule))
    #expect(terminal.line(4) == "   1   │ def moor_1(boat):")
    #expect(terminal.line(5) == "   2   │     \"\"\"Ties a boat to ring 1.\"\"\"")
    #expect(terminal.line(7) == "   4   │")
    #expect(terminal.line(8) == "   5   │ def moor_2(boat):")
    let colours = ["def ", "moor_1", "\"\"\"Ties", "File: "].map {
      terminal.style(of: $0)?.foreground
    }
    #expect(colours[0] != .standard && colours[0] != nil)
    #expect(colours[1] != .standard && colours[1] != colours[0])
    #expect(colours[2] != .standard && colours[2] != colours[1])
    #expect(!terminal.text.contains("␛"))
    try session.send("G", until: " 160   │")
    try session.leaveReader()
  }
}
