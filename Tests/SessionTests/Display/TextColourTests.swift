import Testing

/// Holds what programs say about the looks of their output to being drawn and to being no text.
@Suite("Colours of texts")
struct TextColourTests {
  /// A session that reads what a shell writes into a pipe, where `text` has come.
  private func session(
    _ script: String, until text: String, in directory: ScratchDirectory? = nil,
    adding variables: [String: String] = [:]
  ) throws -> Session {
    let session = try Session(
      ["-c", "{ \(script); } | '\(Program.path)'"], program: "/bin/sh",
      environment: .reading.adding(variables), directory: directory?.path)
    try session.wait(for: text)
    return session
  }

  private func style(_ session: Session, of text: String, offset: Int = 0) throws -> CellStyle {
    let terminal = session.terminal
    // The bar may have the same words.
    let position = (1..<terminal.rows).lazy.compactMap { row in
      terminal.column(of: text, inRow: row).map { Position(row: row, column: $0) }
    }.first
    let found = try #require(position, "\(terminal)")
    return terminal.style(row: found.row, column: found.column + offset)
  }

  private func expectNoEscape(_ session: Session) {
    #expect(!session.terminal.text.contains("␛"), "\(session.terminal)")
  }

  private static let repository = """
    export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
    export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b
    git init -q -b main . && printf 'one\\ntwo\\nthree\\n' >f && git add f && git commit -q -m first &&
    """

  @Test func `git diff has its colours`() throws {
    let scratch = try ScratchDirectory()
    let script = Self.repository + " printf 'one\\n2\\nthree\\n' >f && git diff --color=always"
    let session = try session(script, until: "+2", in: scratch)
    #expect(try style(session, of: "-two").foreground == .indexed(1))
    #expect(try style(session, of: "+2").foreground == .indexed(2))
    #expect(try style(session, of: "@@ -1,3").foreground == .indexed(6))
    #expect(try style(session, of: "diff --git").isBold)
    #expect(try style(session, of: "three") == CellStyle())
    expectNoEscape(session)
    try session.leave("q")
  }

  @Test func `git log --graph has its colours`() throws {
    let scratch = try ScratchDirectory()
    let script =
      Self.repository
        + """
         git checkout -q -b side && git commit -q --allow-empty -m 'on the side' &&
        git checkout -q main && git commit -q --allow-empty -m 'on main' &&
        git merge -q --no-ff -m 'both' side &&
        git log --graph --oneline --decorate --color=always
        """
    let session = try session(script, until: "first", in: scratch)
    #expect(try style(session, of: "|\\").foreground == .indexed(1))
    #expect(try style(session, of: "HEAD").foreground == .indexed(6))
    #expect(try style(session, of: "HEAD").isBold)
    #expect(try style(session, of: "on the side") == CellStyle())
    expectNoEscape(session)
    try session.leave("q")
  }

  @Test func `ls and grep have their colours`() throws {
    let scratch = try ScratchDirectory()
    let script = """
      mkdir directory && touch plain && ln -s plain link && ls -l --color=always &&
      echo 'one word more' | grep --color=always word
      """
    let session = try session(script, until: "more", in: scratch)
    #expect(try style(session, of: "directory").foreground == .indexed(4))
    #expect(try style(session, of: "directory").isBold)
    #expect(try style(session, of: "link").foreground == .indexed(6))
    #expect(
      try style(session, of: "word more")
        == CellStyle(isBold: true, foreground: .indexed(1)))
    #expect(try style(session, of: "word more", offset: 4) == CellStyle())
    expectNoEscape(session)
    try session.leave("q")
  }

  @Test func `a manual page that groff formats with sequences looks like one with overstrikes`()
    throws
  {
    let scratch = try ScratchDirectory()
    let page =
      ".TH SAIL 7\n.SH NAME\nsail \\- go by wind\n.SH NOTES\nUse \\fBrope\\fP for \\fIcloth\\fP.\n"
    try scratch.write("sail.7", page)
    let script = "GROFF_SGR=1 groff -man -Tutf8 sail.7"
    let session = try session(script, until: "cloth", in: scratch)
    #expect(try style(session, of: "rope").isBold)
    #expect(try style(session, of: "cloth").isUnderlined)
    #expect(try !style(session, of: "for cloth").isUnderlined)
    #expect(session.terminal.contents.count == 2)
    expectNoEscape(session)
    try session.leave("q")
  }

  @Test func `systemctl has its lines and its greys`() throws {
    let script =
      "SYSTEMD_COLORS=256 SYSTEMD_PAGER= systemctl list-unit-files --root=/ --no-pager | head -n 15"
    let run = try Program.run(["-c", script], program: "/bin/sh", environment: .reading)
    withKnownIssue("There is no systemctl here.") {
      #expect(run.text.contains("UNIT FILE"))
    } when: {
      !run.text.contains("UNIT FILE")
    }
    guard run.text.contains("UNIT FILE") else { return }
    let session = try session(script, until: "UNIT FILE")
    #expect(try style(session, of: "UNIT FILE").isUnderlined)
    expectNoEscape(session)
    try session.leave("q")
  }

  /// As `delta --color-only` draws a diff by its documentation: the lines of the diff on grounds of 24 bits
  /// that are filled to the edge, and with `--hyperlinks` links on names of files.
  private static let delta = [
    "diff --git a/main.rs b/main.rs", "index 5626abf..814f4a4 100644",
    "--- \u{1B}]8;;file:///src/main.rs\u{1B}\\\u{1B}[34ma/main.rs\u{1B}[0m\u{1B}]8;;\u{1B}\\",
    "+++ b/main.rs", "@@ -1,3 +1,3 @@", " fn main() {",
    "\u{1B}[48;2;63;0;1m-let \u{1B}[48;2;144;16;17mold\u{1B}[48;2;63;0;1m = 1;\u{1B}[0K\u{1B}[0m",
    "\u{1B}[48;2;0;80;0m+let \u{1B}[38;5;231;48;2;0;160;0mnew\u{1B}[0;48;2;0;80;0m = 1;\u{1B}[0K\u{1B}[0m",
    " }", "",
  ].joined(separator: "\n")

  @Test func `what delta draws has the nearest of 256 colours, and its lines are filled`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("delta.txt", Self.delta)
    let session = try Session([path], environment: .reading)
    try session.wait(for: "let new")
    #expect(try style(session, of: "let old").background == .indexed(52))
    #expect(try style(session, of: "old").background == .indexed(88))
    #expect(try style(session, of: "new").foreground == .indexed(231))
    #expect(try style(session, of: "let old", offset: 20).background == .indexed(52))
    #expect(try style(session, of: "let new", offset: 20).background == .indexed(22))
    expectNoEscape(session)
    try session.send("<Tab>", untilStatus: "→ /src/main.rs (opens here: Enter)")
    try session.leave("q")
  }

  @Test func `without colours what is bold stays bold`() throws {
    let script = "printf '\\033[1;31mred and bold\\033[m plain\\n'"
    let session = try session(script, until: "plain", adding: ["NO_COLOR": "1"])
    #expect(try style(session, of: "red and bold") == CellStyle(isBold: true))
    expectNoEscape(session)
    try session.leave("q")
  }

  @Test func `a colour that comes late in a file is drawn`() throws {
    let scratch = try ScratchDirectory()
    let plain = String(
      repeating: "2026-11-29 10:00:00 host daemon[1]: nothing of note\n", count: 40_000)
    let path = try scratch.write("late.log", plain + "then \u{1B}[31mred words\u{1B}[m came\n")
    let session = try Session([path], environment: .reading)
    try session.send("G", until: "then red words came")
    #expect(try style(session, of: "red words").foreground == .indexed(1))
    expectNoEscape(session)
    try session.leave("q")
  }

  @Test func `a match of a search stands out whatever its colours`() throws {
    let session = try session("printf 'a \\033[31mred\\033[m word\\n'", until: "word")
    try session.send("/red<Enter>", untilStatus: "1/1")
    #expect(try style(session, of: "red").foreground != .indexed(1))
    try session.leave("q")
  }

  @Test func `printed text has no sequence, or its own where that is wanted`() throws {
    let text = "a \u{1B}[1;31mred\u{1B}[m \u{1B}[38;2;1;2;3mword\u{1B}[m\u{1B}[2J\n"
    let plain = try Program.run([], input: Array(text.utf8), environment: .reading)
    #expect(plain.text == "a red word␛[2J\n")
    let coloured = try Program.run(
      ["--color=always"], input: Array(text.utf8), environment: .reading)
    #expect(
      coloured.text == "a \u{1B}[1;31mred\u{1B}[m \u{1B}[38;2;1;2;3mword\u{1B}[m␛[2J\n")
  }

  @Test func `printed links keep their addresses, in visible letters only`() throws {
    let text = "see \u{1B}]8;;https://a.b/é x\u{7}this\u{1B}]8;;\u{7}.\n"
    let run = try Program.run(
      ["--color=always"], input: Array(text.utf8), environment: .reading)
    #expect(
      run.text
        == "see \u{1B}]8;id=ajidpr;https://a.b/%C3%A9%20x\u{1B}\\this\u{1B}]8;;\u{1B}\\.\n")
  }
}

extension VirtualTerminal {
  /// Where a text first stands in a row.
  fileprivate func column(of text: String, inRow row: Int) -> Int? {
    let cells = cells(ofRow: row)
    return cells.indices.first { column in
      cells[column].columns > 0
        && cells[column...].lazy.map(\.text).joined().starts(with: text)
    }
  }
}
