import Testing

/// Holds what git says to being read where git starts Lectern, with `LESS=FRX` of git's own.
@Suite("Lectern as the pager of git", .enabled(if: Installed.runs("git"), "git is not installed"))
struct GitPagerTests {
  private let tool: Tool

  /// Makes a repository of forty commits in a second.
  init() throws {
    tool = try Tool()
    var history = ""
    for number in 1...40 {
      let message = "Change \(number) of the crane"
      let text = (1...60).map { "line \($0) as of \($0 <= number ? number : 0)\n" }.joined()
      history += """
        commit refs/heads/main
        mark :\(number)
        committer Ada Keel <ada@quay.example> \(1_700_000_000 + number * 86400) +0000
        data \(message.utf8.count)
        \(message)
        \(number > 1 ? "from :\(number - 1)\n" : "")M 100644 inline crane.txt
        data \(text.utf8.count)
        \(text)

        """
    }
    try tool.scratch.write("history", history)
    let made = try tool.prepare(
      "git init -q -b main . && git fast-import --quiet <history && git reset -q --hard")
    try #require(made.status == .exited(0), "\(made.errors)")
  }

  @Test func `git log opens with its colours, and its contents are the subjects`() throws {
    let session = try tool.session("PAGER=\"$LECTERN_TEST\" git log")
    try session.waitForReader("Change 38 of the crane")
    let terminal = session.terminal
    #expect(terminal.style(of: "commit ")?.foreground == .indexed(3))
    #expect(terminal.style(of: "Author: Ada Keel") == CellStyle())
    #expect(terminal.contents.first?.hasSuffix("1 Change 40 of the c…") == true)
    #expect(!terminal.text.contains("␛"))
    try session.send("n")
    try session.waitUntil("the second commit") { $0.bar.hasSuffix("Change 39 of the crane") }
    try session.leaveReader()
  }

  @Test func `a short log is printed with its colours, and Lectern ends`() throws {
    let session = try tool.session("PAGER=\"$LECTERN_TEST\" git log --oneline -3")
    try session.waitForShell()
    let terminal = session.terminal
    #expect(terminal.line(1).hasSuffix("Change 39 of the crane"))
    #expect(terminal.style(row: 0, column: 0).foreground == .indexed(3))
    #expect(terminal.line(3) == "The shell goes on after 0.")
    #expect(!String(decoding: terminal.received, as: UTF8.self).contains("\u{1b}[?1049h"))
  }

  @Test func `git log --graph by GIT_PAGER keeps its drawing`() throws {
    let session = try tool.session("GIT_PAGER=\"$LECTERN_TEST\" git log --graph --color")
    try session.waitForReader("Change 38 of the crane")
    let terminal = session.terminal
    #expect(terminal.style(of: "commit ")?.foreground == .indexed(3))
    let rows = terminal.body.prefix(6)
    #expect(rows.first?.hasPrefix("* commit ") == true)
    #expect(rows.contains("|     Change 40 of the crane"))
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("|") || !$0.hasPrefix("*") })
    try session.leaveReader()
  }

  @Test func `git diff by core.pager has its colours, and n goes from hunk to hunk`() throws {
    let session = try tool.session(
      "git -c core.pager=\"$LECTERN_TEST\" diff --color HEAD~30 HEAD")
    try session.waitForReader("-line 6 as of 10")
    let terminal = session.terminal
    #expect(terminal.style(of: "-line 6 as of 10")?.foreground == .indexed(1))
    #expect(terminal.style(of: "diff --git")?.isBold == true)
    #expect(terminal.style(of: "@@ -1,43")?.foreground == .indexed(6))
    #expect(terminal.contents.first?.contains("crane.txt") == true)
    #expect(terminal.top.hasPrefix("diff --git a/crane.txt b/crane.txt"))
    try session.send("G", until: "+line 40 as of 40")
    #expect(terminal.style(of: "+line 40 as of 40")?.foreground == .indexed(2))
    try session.leaveReader()
  }
}
