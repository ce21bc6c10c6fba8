import Testing

/// Holds articles of feeds to being read where newsboat starts Lectern.
@Suite(
  "Lectern as the pager of newsboat",
  .enabled(if: Installed.runs("newsboat"), "newsboat is not installed"))
struct NewsboatPagerTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  private static let paragraphs = [
    """
    The harbour has a <a href="https://harbour.example/plans">new pier</a> for boats of less than \
    eight metres. It was built in a year and a half, it is open to all who come by sea, in any weather \
    and at any hour, and nobody has to ask before.
    """,
    """
    It lies east of the <a href="https://harbour.example/light">lighthouse</a>, behind the wall that \
    keeps the swell out. Who comes at night finds two green lights on its head, and a third one where \
    the water is too shallow for a keel.
    """,
    """
    Water and power are on the pier itself. The first week is free for whoever brings a net that has \
    to be dried, as it has been on the old one for as long as anybody remembers.
    """,
  ]

  private static let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Harbour News</title><link>https://harbour.example/</link><description>News</description>
    <item><title>A new pier for small boats</title><link>https://harbour.example/pier</link>
    <dc:creator>Ada Marsh</dc:creator><pubDate>Mon, 02 Nov 2026 10:00:00 +0000</pubDate>
    <guid>pier</guid><description><![CDATA[<p>\(paragraphs[0])</p><h2>Where it lies</h2>\
    <p>\(paragraphs[1])</p><h2>What is there</h2><p>\(paragraphs[2])</p>]]></description></item>
    </channel></rss>
    """

  @Test func `the head is a masthead, and the numbers of links are links`() throws {
    try tool.scratch.write("feed.xml", Self.feed)
    try tool.scratch.write("urls", "file://\(tool.scratch.path)/feed.xml\n")
    try tool.scratch.write("config", "pager \"\(Program.path) %f\"\nauto-reload no\n")
    let names = "-u urls -c cache.db -C config"
    let loaded = try tool.prepare("newsboat \(names) -x reload")
    try #require(loaded.status == .exited(0), "\(loaded.errors)")
    let session = try tool.session("newsboat -q \(names)")
    try session.wait(for: "Harbour News")
    try session.send("<Enter>", until: "A new pier for small boats")
    try session.send("<Enter>")
    try session.waitForReader("Author: Ada Marsh")
    let terminal = session.terminal
    #expect(terminal.bar == " A new pier for small boats")
    #expect(
      terminal.body.prefix(6) == [
        "Feed: Harbour News", "A new pier for small boats", "Author: Ada Marsh",
        "Date: Mon, 02 Nov 2026 10:00:00 +0000", "Link: https://harbour.example/pier", "",
      ])
    #expect(terminal.style(of: "A new pier")?.isBold == true)
    #expect(terminal.contents == ["1 Where it lies", "2 What is there"])
    #expect(terminal.prose.contains("It was built in a year and a half, it is open to all"))
    try session.send("<Tab>", untilStatus: "→ https://harbour.example/pier (opens in the browser")
    try session.send("<Tab>", untilStatus: "→ https://harbour.example/plans (opens in the browser")
    // newsboat lists its articles again.
    try session.send("q")
    try session.waitUntil("newsboat") { !$0.isSettled && $0.text.contains("new pier") }
    try session.send("qq")
    try session.waitForShell()
  }
}
