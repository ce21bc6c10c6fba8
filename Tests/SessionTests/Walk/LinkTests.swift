import Testing

/// Holds links to leading to their articles and back to the exact place.
@Suite("Links between articles")
struct LinkTests {
  private let related = "Using Botox for Eczema Treatment"

  @Test(arguments: StepTests.sizes)
  func `Tab and Enter follow a link, and Backspace returns`(columns: Int, rows: Int) throws {
    let session = try Session.reading(columns: columns, rows: rows)
    try session.send("<Tab>", untilStatus: "link 1 of 31")
    let before = session.terminal.body
    try session.send("<Enter>")
    try session.waitUntil {
      $0.isSettled && $0.bar.contains(related.prefix(24)) && $0.body != before
    }
    #expect(session.terminal.prose.contains(related))
    try session.send("<Backspace>")
    try session.waitUntil { $0.body == before }
  }

  @Test func `Backspace returns to the very same row after reading there`() throws {
    let session = try Session.reading()
    try session.send("3]4j")
    try session.waitUntil { $0.top.contains("hand alone") }
    let before = session.terminal.body
    try session.send("18<Enter>", until: "· Facial Harmony: The Impact of Botox")
    try session.send("<Space>j")
    try session.waitUntil { $0.bar.contains("›") }
    try session.send("G", untilStatus: "100%")
    try session.send("<Backspace>")
    try session.waitUntil { $0.bar.contains("How Botox is Used") }
    #expect(session.terminal.body == before)
  }

  @Test func `Backspace returns to the very same row after a resize there`() throws {
    let session = try Session.reading()
    try session.send("3]4j")
    try session.waitUntil { $0.top.contains("hand alone") }
    let before = session.terminal.body
    try session.send("18<Enter>", until: "· Facial Harmony: The Impact of Botox")
    try session.settle(columns: 40, rows: 12)
    try session.send("<Space>")
    try session.waitUntil { $0.top != "Beauty" }
    try session.settle(columns: 120, rows: 40)
    try session.settle(columns: 80, rows: 24)
    try session.send("<Backspace>")
    try session.waitUntil { $0.bar.contains("How Botox is Used") }
    #expect(session.terminal.body == before)
  }

  @Test func `at another size the row that returns has the same words in it`() throws {
    let session = try Session.reading()
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.send("18<Enter>", until: "· Facial Harmony: The Impact of Botox")
    try session.settle(columns: 50, rows: 15)
    try session.send("<Backspace>", untilTop: "+ 1. Reduced Inflammation")
  }

  @Test func `forward goes to where one was in the other article`() throws {
    let session = try Session.reading()
    try session.send("18<Enter>", until: "· Facial Harmony: The Impact of Botox")
    try session.send("]]")
    try session.waitUntil { $0.bar.contains("›") }
    let there = session.terminal.body
    try session.send("B", untilTop: "Beauty")
    try session.waitUntil { $0.bar.contains("How Botox is Used") }
    try session.send("<Right>")
    try session.waitUntil { $0.body == there }
    try session.send("<Right>", untilStatus: "No article after this one.")
  }

  @Test func `a chain of articles is walked back step by step`() throws {
    let session = try Session.reading()
    try session.send("1<Enter>")
    try session.waitUntil { $0.isSettled && $0.bar.contains("· \(related)") }
    try session.send("<Tab>", untilStatus: "link 1 of")
    let second = session.terminal.body
    try session.send("L<Enter>")
    try session.waitUntil { $0.isSettled && !$0.bar.contains(related) }
    try session.send("<Backspace>")
    try session.waitUntil { $0.body == second }
    try session.send("<Backspace>")
    try session.waitUntil { $0.bar.contains("How Botox is Used") && $0.top == "Beauty" }
    try session.send("<Backspace>", untilStatus: "This is the first article.")
  }

  @Test func `a dead link says so and offers the nearest titles`() throws {
    let scratch = try ScratchDirectory()
    let name = "what-is-atopic-dermatitis-symptoms-and-locations-on-the-body"
    try scratch.write("a.txt", bytes: try Checkout.bytes(Checkout.article(name)))
    let session = try Session.reading(
      environment: .pinned.adding(["LECTERN_LIBRARY": scratch.path]))
    try session.send(
      "2<Enter>", until: "Not in the library: “Atopic Dermatitis: More Than Skin Deep”")
    #expect(session.terminal.text.contains("▸ What is Atopic Dermatitis?"))
    try session.send("<Enter>", until: "· What is Atopic Dermatitis? Symptoms")
    try session.send("<Backspace>")
    try session.waitUntil { $0.bar.contains("How Botox is Used") && $0.top == "Beauty" }
  }

  @Test func `a dead link with nothing like it in the library says so`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("q.txt", "Quartz\n\nHow a watch crystal keeps its rhythm for years.\n")
    let environment = [String: String].pinned.adding(["LECTERN_LIBRARY": scratch.path])
    let session = try Session.reading(environment: environment)
    try session.send(
      "11<Enter>", untilStatus: "Not in the library: “Garlic: Is it safe for everyone?”")
    #expect(session.terminal.top == "Beauty")
  }

  @Test func `L lists the links, and those without an article as such`() throws {
    let session = try Session.reading(columns: 120, rows: 40)
    try session.send("L")
    try session.waitUntil("links and namers") {
      $0.text.contains("not in the library") && $0.text.contains("Named by")
    }
    let rows = session.terminal.text.split(separator: "\n").dropFirst()
      .prefix { !$0.contains("Named by") }
    #expect(rows.count == 31)
    #expect(rows.count { $0.hasSuffix("not in the library") } == 1)
    #expect(rows.contains { $0.contains(Checkout.deadTitle) && $0.hasSuffix("not in the library") })
    #expect(rows.first?.contains("▸  1  Using Botox for Eczema Treatment") == true)
    #expect(session.terminal.status.contains("1 of "))
    try session.send("q")
    try session.waitUntil { $0.isSettled && $0.top == "Beauty" }
  }

  @Test func `a link of the list is followed`() throws {
    let session = try Session.reading()
    try session.send("L", until: "not in the library")
    try session.send("jjjj<Enter>", until: "· What is Atopic Dermatitis? Symptoms")
    try session.send("<Backspace>")
    try session.waitUntil { $0.bar.contains("How Botox is Used") }
  }
}
