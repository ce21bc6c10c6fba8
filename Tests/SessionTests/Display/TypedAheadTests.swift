import Testing

/// Holds keys that were typed ahead to the place that they lead to one by one.
@Suite("Keys typed ahead")
struct TypedAheadTests {
  /// A text of numbered paragraphs.
  private static let text = (1...400).map { number in
    "Paragraph \(number) says nothing more than this, and then it ends.\n"
  }.joined(separator: "\n")

  private func session(_ scratch: ScratchDirectory) throws -> Session {
    try Session.reading(try scratch.write("a.txt", "Counting\n\n" + Self.text))
  }

  @Test func `200 lines at once end where 200 lines end one by one`() throws {
    let scratch = try ScratchDirectory()
    let single = try session(scratch)
    for _ in 1...200 {
      let before = single.terminal.body
      try single.send("j")
      try single.waitUntil("the next row") { $0.body != before }
    }
    let ahead = try session(scratch)
    try ahead.send(String(repeating: "j", count: 200))
    try ahead.waitUntil { $0.body == single.terminal.body }
    try ahead.send(String(repeating: "k", count: 200))
    try ahead.waitUntil { $0.top == "Counting" }
  }

  @Test func `keys of all kinds keep their order`() throws {
    let scratch = try ScratchDirectory()
    let session = try session(scratch)
    try session.send("G<Up><Up>g" + String(repeating: "<Down><PgDn><PgUp>", count: 50) + "g5}")
    try session.waitUntil { $0.top.starts(with: "Paragraph 5 ") }
    try session.leave(String(repeating: "j", count: 500) + "q")
  }

  @Test func `keys typed before the first screen are not lost`() throws {
    let session = try Session([Checkout.eczema], environment: .reading)
    try session.send("]]")
    try session.waitUntil { $0.isSettled && $0.top == "Botox for Eczema: The Theory" }
  }

  @Test func `what is pasted is no command`() throws {
    let session = try Session.reading()
    session.send(bytes: Array("\u{1b}[200~qQZZ]]]\u{1b}[201~".utf8))
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
  }
}
