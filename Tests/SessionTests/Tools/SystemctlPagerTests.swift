import Testing

/// Holds lists of systemctl to being read where it starts Lectern, with `LESS=FRSXMK` of its own.
@Suite(
  "Lectern as the pager of systemctl",
  .enabled(if: Installed.runs("systemctl"), "systemctl is not installed"))
struct SystemctlPagerTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  @Test func `a long list keeps its columns, and rows are cut`() throws {
    let long = String(repeating: "-and-on", count: 12)
    for number in 10...69 {
      let name = "unit-\(number)" + (number == 12 ? long : "")
      try tool.scratch.write(
        "root/etc/systemd/system/\(name).service", "[Service]\nExecStart=/bin/true\n")
    }
    let session = try tool.session(
      """
      export SYSTEMD_COLORS=256 SYSTEMD_PAGER="$LECTERN_TEST" SYSTEMD_PAGERSECURE=0
      systemctl list-unit-files --full --root="$PWD/root"
      """)
    try session.waitForReader("unit-20.service")
    let terminal = session.terminal
    #expect(terminal.line(1).hasPrefix("UNIT FILE "))
    #expect(terminal.style(of: "UNIT FILE")?.isUnderlined == true)
    #expect(terminal.line(2).hasPrefix("unit-10.service "))
    #expect(terminal.line(4).hasPrefix("unit-12-and-on-and-on"))
    #expect(terminal.line(5).hasPrefix("unit-13.service "))
    #expect(terminal.line(4).hasSuffix("›"))
    #expect(!terminal.text.contains("static"))
    try session.send("<Right>", until: "static")
    #expect(!terminal.text.contains("␛"))
    try session.leaveReader()
  }

  @Test func `a short list is printed`() throws {
    try tool.scratch.write(
      "root/etc/systemd/system/crane.service", "[Service]\nExecStart=/bin/true\n")
    let session = try tool.session(
      """
      export SYSTEMD_PAGER="$LECTERN_TEST" SYSTEMD_PAGERSECURE=0
      systemctl list-unit-files --root="$PWD/root"
      """)
    try session.waitForShell()
    #expect(session.terminal.line(1).hasPrefix("crane.service"))
    #expect(!String(decoding: session.terminal.received, as: UTF8.self).contains("\u{1b}[?1049h"))
  }
}
