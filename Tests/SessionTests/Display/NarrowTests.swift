import Testing

/// Holds the smallest terminals to being survived.
@Suite("Narrow terminals")
struct NarrowTests {
  static let keys = [
    "j", "k", "<Space>", "b", "d", "u", "G", "g", "]", "[", "}", "{", "^", "+", "-", "<A-+>",
    "<A-->",
    "=", "j", "-", "<C-c>", "t", "j", "<Space>", "h", "/", "r", "<Enter>", "3t", "50%", "9G", "i",
    "c",
    "<Tab>", "<C-c>", "<Tab>", "<S-Tab>", "L", "j", "<C-c>", "1<Enter>", "B", "<Right>", "<Left>",
    "2<Enter>", "<C-c>", "(", ")", "ma", "'a", "''", "O", "j", "/", "x", "<C-c>", "<C-c>", "w", "W",
    "z", "z", "T", "T", "T", "T", "y", "Y", "v", "<C-g>", "h", "j", "<C-c>", "<F1>", "<C-c>",
    "<C-l>",
    "r", "<Down>", "<Up>", "<PgDn>", "<PgUp>", "<Home>", "<End>", "<C-s>", "é", "<F9>", "<S-F5>",
  ]

  @Test(arguments: [(1, 1), (2, 1), (1, 9), (5, 2), (20, 5), (10, 3), (200, 1), (79, 4)])
  func `every key works, and the program ends as it should`(columns: Int, rows: Int) throws {
    let session = try Session(
      [Checkout.eczema], columns: columns, rows: rows,
      environment: .reading.adding(["EDITOR": "/bin/true"]), patience: .seconds(20))
    try session.waitUntil { $0.modes.frames > 0 }
    for key in Self.keys { try session.send(key) }
    try session.leave("Q")
    try session.expectRestoredTerminal()
  }

  @Test func `a terminal of one cell can grow`() throws {
    let session = try Session([Checkout.eczema], columns: 1, rows: 1, environment: .reading)
    try session.waitUntil { $0.modes.frames > 0 }
    try session.settle(columns: 80, rows: 24)
    #expect(session.terminal.top == "Beauty")
    #expect(session.terminal.contents.count == 14)
  }

  @Test func `five rows of twenty columns can be read`() throws {
    let session = try Session([Checkout.eczema], columns: 20, rows: 5, environment: .reading)
    try session.waitUntil { $0.top == "Beauty" }
    try session.send("3t", untilTop: "Studies and Evidence")
    try session.send("+", untilTop: "+ 1. Reduced")
  }

  @Test func `the library is shown and left at any size`() throws {
    for (columns, rows) in [(1, 1), (4, 2), (12, 3)] {
      let session = try Session([], columns: columns, rows: rows, environment: .reading)
      try session.waitUntil { $0.modes.frames > 0 }
      try session.send("jj<Enter>")
      try session.leave("Q")
    }
  }
}
