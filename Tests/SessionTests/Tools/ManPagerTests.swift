import Testing

/// Holds pages of the manual to being read where `man` starts Lectern.
@Suite("Lectern as the pager of man", .enabled(if: Installed.runs("man"), "man is not installed"))
struct ManPagerTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  /// What the person has in `LESS`, which man appends to a value of its own.
  @Test(arguments: ["", "-R -j.3 --mouse", "FRX"])
  func `a page has its name, its sections and its bold words`(_ less: String) throws {
    let session = try tool.session("LESS='\(less)' MANPAGER=\"$LECTERN_TEST\" man ls")
    try session.waitForReader("ls - list directory contents")
    let terminal = session.terminal
    #expect(terminal.bar.uppercased().hasPrefix(" LS(1)"))
    #expect(terminal.contents.contains("2 SYNOPSIS"))
    #expect(terminal.contents.contains("3 DESCRIPTION"))
    #expect(terminal.style(of: "ls [OPTION]...")?.isBold == true)
    // Man's own value has letters that would be options: `-ix8RmPm Manual page ls(1) ...`.
    #expect(terminal.body.contains("NAME"))
    #expect(!terminal.text.contains("›  "))
    #expect(!terminal.text.contains("␛"))
    try session.leaveReader()
  }
}
