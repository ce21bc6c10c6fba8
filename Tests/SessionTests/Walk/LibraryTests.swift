import Testing

/// Holds the list of articles to being a place to start from and return to.
@Suite("The library")
struct LibraryTests {
  private let count = Checkout.articleCount

  @Test func `without an argument the articles are listed by category`() throws {
    let session = try Session(environment: .reading)
    try session.wait(for: "1 of \(count)")
    let rows = session.terminal.text.split(separator: "\n").map { row in
      row.split(separator: " ").joined(separator: " ")
    }
    #expect(
      rows.prefix(8) == [
        "Library", "Beauty", "▸ A Guide to Laser Waxing Age Limits 3 min",
        "Facial Harmony: The Impact of Botox 3 min", "How Botox is Used to Treat Eczema 5 min",
        "Should I wait until after pregnancy for laser hair removal? 3 min",
        "Using Botox for Eczema Treatment 3 min", "Cancer Care",
      ])
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `q in an article from the list returns to the list, and leaves there`() throws {
    let session = try Session(environment: .reading)
    try session.wait(for: "1 of \(count)")
    try session.send("jj<Enter>")
    try session.waitUntil { $0.isSettled && $0.bar.contains("· How Botox is Used") }
    try session.send("]", untilTop: "The Science behind Botox")
    try session.send("q", untilStatus: "3 of \(count)")
    #expect(session.terminal.text.contains("▸ How Botox is Used"))
    try session.send("k<Enter>", until: "· Facial Harmony")
    try session.send("q", untilStatus: "2 of \(count)")
    try session.leave("q")
  }

  @Test func `letters leave only the titles that have them`() throws {
    let session = try Session(environment: .reading)
    try session.wait(for: "1 of \(count)")
    try session.send("/sleep")
    try session.waitUntil {
      $0.text.contains("▸ The Effects of Sleep") && !$0.text.contains("Harmony")
    }
    try session.send("<Enter>", until: "· The Effects of Sleep Deprivation")
  }

  @Test func `O shows the library over the text, and q returns to the text`() throws {
    let session = try Session.reading()
    try session.waitForLibrary()
    try session.send("]", untilTop: "The Science behind Botox")
    let before = session.terminal.body
    try session.send("O", untilStatus: "3 of \(count)")
    #expect(session.terminal.text.contains("▸ How Botox is Used to Treat Eczema"))
    try session.send("q")
    try session.waitUntil { $0.isSettled && $0.body == before }
    try session.leave("q")
  }

  @Test func `q in an article opened from O returns to the list and then to the text`() throws {
    let session = try Session.reading()
    try session.waitForLibrary()
    try session.send("]", untilTop: "The Science behind Botox")
    let before = session.terminal.body
    try session.send("O", untilStatus: "3 of \(count)")
    try session.send("k<Enter>", until: "· Facial Harmony")
    try session.send("q", untilStatus: "2 of \(count)")
    try session.send("q")
    try session.waitUntil { $0.isSettled && $0.body == before }
    try session.leave("q")
  }

  @Test func `O chooses the article that is read, also before the library is known`() throws {
    let session = try Session([Checkout.eczema], environment: .reading)
    try session.send("O", until: "▸ How Botox is Used to Treat Eczema")
  }

  @Test func `O chooses the article that is read, by whatever path it was opened`() throws {
    let session = try Session(
      ["../articles/how-botox-is-used-to-treat-eczema.txt"], environment: .reading,
      directory: Checkout.articles)
    try session.waitUntil { $0.isSettled }
    try session.waitForLibrary()
    try session.send("O", until: "▸ How Botox is Used to Treat Eczema")
  }

  @Test func `a library of one's own can be named`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("one.txt", bytes: try Checkout.bytes(Checkout.eczema))
    try scratch.write("deeper/two.txt", "")
    for arguments in [["--library", scratch.path], []] {
      let session = try Session(
        arguments, environment: .pinned.adding(["LECTERN_LIBRARY": scratch.path]))
      try session.wait(for: "1 of 2")
      let text = session.terminal.text
      #expect(text.contains("Beauty\n ▸ How Botox is Used to Treat Eczema"))
      #expect(text.contains("  two"))
      try session.leave("q")
    }
  }
}
