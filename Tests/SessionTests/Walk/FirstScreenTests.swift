import Testing

/// Holds the first screen of a real article to what a person wants to see at once.
@Suite("The first screen")
struct FirstScreenTests {
  private let summary = "A careful look at why doctors have tried botulinum toxin on eczema, what"

  @Test(arguments: [(80, 24), (120, 40)])
  func `a wide terminal shows title, summary and contents beside the text`(
    columns: Int, rows: Int
  ) throws {
    let screen = try Session.reading(columns: columns, rows: rows).terminal
    #expect(screen.bar == " Beauty · How Botox is Used to Treat Eczema")
    #expect(
      screen.body.prefix(4) == ["Beauty", "", "How Botox is Used to Treat Eczema", ""])
    #expect(screen.prose.contains(summary))
    #expect(screen.contents.map { String($0.prefix(12)) } == entries)
  }

  @Test func `a narrow terminal shows title and summary, and the contents after t`() throws {
    let session = try Session.reading(columns: 40, rows: 12)
    #expect(
      session.terminal.body.prefix(4) == ["Beauty", "", "How Botox is Used to Treat Eczema", ""])
    #expect(session.terminal.prose.contains(summary))
    #expect(!session.terminal.text.contains("│"))
    let before = session.terminal.body
    try session.send("t", until: "1 The Science behind Botox")
    #expect(session.terminal.text.contains("+ Reduced Inflammation"))
    #expect(!session.terminal.text.contains(summary.prefix(20)))
    try session.send("t")
    try session.waitUntil { $0.isSettled && $0.body == before }
  }

  @Test func `the cursor stands on the first row of the text`() throws {
    let session = try Session.reading()
    #expect(session.terminal.cursor.row == 1)
    #expect(session.terminal.isCursorVisible)
  }

  private let entries = [
    "1 The Scienc", "2 Botox for ", "3 Studies an", "4 How Botox ", "5 Potential ", "+ Reduced In",
    "+ Decreased ", "+ Improved S", "+ Long-lasti", "6 Potential ", "- Injection ", "- Allergic R",
    "- Muscle Wea", "7 Conclusion",
  ]
}
