import Testing

/// Holds letters to being read where neomutt starts Lectern.
@Suite(
  "Lectern as the pager of neomutt",
  .enabled(if: Installed.runs("neomutt"), "neomutt is not installed"))
struct NeomuttPagerTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  private static let box = """
    From ada@harbour.example Mon Nov  2 10:00:00 2026
    From: Ada Marsh <ada@harbour.example>
    To: Ben Reed <ben@harbour.example>
    Date: Mon, 02 Nov 2026 10:00:00 +0000
    Subject: The new pier
    Message-ID: <1@harbour.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    Dear Ben,

    the pier is open since Monday. It was built in a year and a half, and it is
    open to all who come by sea, in any weather and at any hour. You need not
    ask before, and nobody will send you away again, as long as there is room.

    > Is there water on it, and power for the lamp of a boat that comes late in
    > the year?

    Yes, and there is power, which the old one never had. The first week is
    free for whoever brings a net that has to be dried.

    Ada

    """

  @Test(arguments: ["", "ignore *\nunignore from: date subject to cc\n"])
  func `the head of a letter is a masthead, and its lines are filled`(_ heads: String) throws {
    try tool.scratch.write("box", Self.box)
    try tool.scratch.write(
      "rc",
      """
      set folder="\(tool.scratch.path)" spoolfile="\(tool.scratch.path)/box" quit=yes move=no
      set header_cache="" pager="\(Program.path)" mark_old=no
      \(heads)
      """)
    let session = try tool.session("neomutt -n -F rc -f box")
    try session.wait(for: "The new pier")
    try session.send("<Enter>")
    try session.waitForReader("Dear Ben,")
    let terminal = session.terminal
    #expect(terminal.bar == " The new pier")
    let body = terminal.body
    #expect(body.first?.hasPrefix("-N - 1/1: Ada Marsh") == true)
    #expect(body.contains("From: Ada Marsh <ada@harbour.example>"))
    #expect(!body.contains("Subject: The new pier"))
    let title = try #require(body.firstIndex(of: "The new pier"), "\(terminal)")
    #expect(terminal.style(row: title + 1, column: 4).isBold)
    #expect(
      terminal.prose.contains("built in a year and a half, and it is open to all who come by"))
    try session.send("q", until: "Command:")
    try session.send("q")
    try session.waitUntil("the list of letters") { $0.text.contains("Ada Marsh") }
    try session.send("q")
    try session.waitForShell()
  }
}
