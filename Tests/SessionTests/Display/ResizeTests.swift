import Testing

/// Holds the screen to following the terminal's size, and the place to not moving with it.
@Suite("Resizing")
struct ResizeTests {
  @Test func `after a storm of resizes the last size is on the screen`() throws {
    let session = try Session.reading()
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    for round in 0..<19 {
      try session.resize(columns: 30 + (round * 37) % 100, rows: 5 + (round * 11) % 40)
    }
    try session.settle(columns: 91, rows: 27)
    let direct = try Session.reading(columns: 91, rows: 27)
    try direct.send("+", untilTop: "+ 1. Reduced Inflammation")
    #expect(session.terminal.bar == direct.terminal.bar)
    #expect(session.terminal.body == direct.terminal.body)
    #expect(session.terminal.contents == direct.terminal.contents)
    #expect(session.terminal.cursor == direct.terminal.cursor)
  }

  @Test func `the first row of the text comes back with its width`() throws {
    let session = try Session.reading()
    try session.send("3]5j")
    try session.waitUntil { $0.top.contains("steroid cream") }
    let before = session.terminal.body
    for columns in [60, 100, 80] { try session.settle(columns: columns, rows: 24) }
    #expect(session.terminal.body == before)
    for columns in [33, 200, 7, 81, 80] { try session.resize(columns: columns, rows: 24) }
    try session.waitUntil { $0.isSettled && $0.body == before }
  }

  @Test func `at every width the first row holds the words that were first`() throws {
    let session = try Session.reading()
    try session.send("3]5j")
    try session.waitUntil { $0.top.contains("steroid cream") }
    let first = session.terminal.top.split(separator: " ")[0]
    for columns in [60, 100, 40, 130, 50] {
      try session.settle(columns: columns, rows: 24)
      #expect(session.terminal.top.contains(first))
    }
  }

  @Test func `contents come and go with the room for them`() throws {
    let session = try Session.reading()
    #expect(session.terminal.contents.count == 14)
    try session.settle(columns: 79, rows: 24)
    #expect(session.terminal.contents == [])
    try session.settle(columns: 80, rows: 24)
    #expect(session.terminal.contents.count == 14)
  }

  @Test(arguments: ["t", "=", "L", "O", "h", "i", "m"])
  func `what lies over the text is drawn again as well`(key: String) throws {
    let session = try Session.reading(columns: 120, rows: 40)
    try session.send(key)
    try session.waitUntil { !$0.isSettled }
    try session.resize(columns: 40, rows: 10)
    try session.resize(columns: 90, rows: 20)
    try session.send("<C-c>")
    try session.waitUntil { $0.isSettled && $0.top == "Beauty" }
  }
}
