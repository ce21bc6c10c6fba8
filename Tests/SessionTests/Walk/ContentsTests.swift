import Testing

/// Holds the contents to what their keys do.
@Suite("The contents")
struct ContentsTests {
  @Test(arguments: StepTests.sizes)
  func `t, a number and Enter go to that entry`(columns: Int, rows: Int) throws {
    let session = try Session.reading(columns: columns, rows: rows)
    try session.send("t", untilStatus: "1  The Science behind Botox")
    try session.send("3", untilStatus: "Entry: 3")
    try session.send("<Enter>", untilTop: "Studies and Evidence")
  }

  @Test func `a count before t goes to that entry at once`() throws {
    let session = try Session.reading()
    try session.send("3t", untilTop: "Studies and Evidence")
    try session.send("99t", untilStatus: "no entry 99")
    #expect(session.terminal.top == "Studies and Evidence")
  }

  @Test func `an item has the number of its section and its own`() throws {
    let session = try Session.reading()
    try session.send("t5.2<Enter>", untilTop: "+ 2. Decreased Itchiness")
  }

  @Test func `the choice is shown by Space, and Esc restores the text`() throws {
    let session = try Session.reading()
    try session.send("2j")
    try session.waitUntil { $0.top == "How Botox is Used to Treat Eczema" }
    let before = session.terminal.body
    try session.send("tjj", untilStatus: "3  Studies and Evidence")
    #expect(session.terminal.body == before)
    try session.send("<Space>", untilTop: "Studies and Evidence")
    try session.send("<Esc>")
    try session.waitUntil { $0.isSettled && $0.body == before }
  }

  @Test func `letters leave only the entries that have them`() throws {
    let session = try Session.reading()
    try session.send("t/weakn")
    try session.waitUntil { $0.contents.count == 1 && $0.contents[0].contains("Muscle Weakness") }
    try session.send("<Enter>", untilTop: "- 3. Muscle Weakness")
  }

  @Test func `a section is folded and unfolded`() throws {
    let session = try Session.reading()
    try session.send("t5")
    try session.wait(for: "Entry: 5")
    try session.send("<Esc>")
    try session.waitUntil { $0.isSettled }
    try session.send("5]", untilTop: "Potential Benefits of Botox for Eczema")
    try session.send("th")
    try session.waitUntil { !$0.text.contains("+ Reduced") && $0.contents.count == 10 }
    try session.send("h")
    try session.waitUntil { $0.contents.count == 14 }
  }

  @Test func `the entry of the place is marked and follows the text`() throws {
    let session = try Session.reading()
    for (key, entry) in [
      ("]", "▸ 1 The"), ("]", "▸ 2 Botox"), ("+", "▸  + Reduced"), ("G", "▸ 7 Con"),
    ] {
      try session.send(key)
      try session.waitUntil("the mark \(entry)") { screen in
        screen.contents.contains { $0.starts(with: entry) }
      }
      #expect(session.terminal.contents.count { $0.contains("▸") } == 1)
    }
  }
}
