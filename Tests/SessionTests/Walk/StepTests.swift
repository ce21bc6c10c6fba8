import Testing

/// Holds the steps by section, benefit and risk to the order of a real article.
@Suite("Steps through an article")
struct StepTests {
  static let sizes = [(80, 24), (120, 40), (40, 12)]
  private let sections = [
    "The Science behind Botox", "Botox for Eczema: The Theory", "Studies and Evidence",
    "How Botox is Administered for Eczema", "Potential Benefits of Botox for Eczema",
  ]

  @Test(arguments: sizes)
  func `five brackets reach the section on benefits`(columns: Int, rows: Int) throws {
    let session = try Session.reading(columns: columns, rows: rows)
    for section in sections {
      try session.send("]")
      try session.waitUntil("the section \(section)") { $0.prose.starts(with: section) }
    }
    #expect(session.terminal.top.starts(with: "Potential Benefits of Botox for"))
    #expect(session.terminal.cursor.row == 1)
    try session.send("[")
    try session.waitUntil { $0.prose.starts(with: sections[3]) }
    try session.send("n")
    try session.waitUntil { $0.prose.starts(with: sections[4]) }
  }

  @Test func `the top line tells title and section once the title has gone`() throws {
    let session = try Session.reading()
    try session.send("5]", untilTop: "Potential Benefits of Botox for Eczema")
    #expect(
      session.terminal.bar
        == " How Botox is Used to Treat Eczema › Potential Benefits of Botox for Eczema")
    #expect(session.terminal.contents[4].starts(with: "▸ 5 Potential"))
  }

  @Test(arguments: sizes)
  func `plus visits the four benefits in order and then says that there is none`(
    columns: Int, rows: Int
  ) throws {
    let session = try Session.reading(columns: columns, rows: rows)
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.send("+", untilTop: "+ 2. Decreased Itchiness")
    try session.send("+", untilTop: "+ 3. Improved Skin Barrier Function")
    try session.send("+", untilTop: "+ 4. Long-lasting Effects")
    try session.send("+", untilStatus: "No benefit")
    #expect(session.terminal.top == "+ 4. Long-lasting Effects")
    try session.send("<A-+>", untilTop: "+ 3. Improved Skin Barrier Function")
  }

  @Test(arguments: sizes)
  func `minus visits the three risks in order and then says that there is none`(
    columns: Int, rows: Int
  ) throws {
    let session = try Session.reading(columns: columns, rows: rows)
    try session.send("-", untilTop: "- 1. Injection Site Reactions")
    try session.send("-", untilTop: "- 2. Allergic Reactions")
    try session.send("-", untilTop: "- 3. Muscle Weakness")
    try session.send("-", untilStatus: "No risk")
    #expect(session.terminal.top == "- 3. Muscle Weakness")
    try session.send("2<A-->", untilTop: "- 1. Injection Site Reactions")
  }

  @Test func `a jump is undone and redone`() throws {
    let session = try Session.reading()
    try session.send("3j")
    try session.waitUntil { $0.top == "" && $0.body[1].starts(with: "A careful look") }
    let before = session.terminal.body
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.send("(")
    try session.waitUntil { $0.body == before }
    try session.send(")", untilTop: "+ 1. Reduced Inflammation")
    try session.send("''")
    try session.waitUntil { $0.body == before }
  }
}
