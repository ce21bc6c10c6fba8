import Testing

/// Holds the screen that weighs benefits against risks.
@Suite("Weighing")
struct WeighingTests {
  private let benefits = [
    "Reduced Inflammation", "Decreased Itchiness", "Improved Skin Barrier Function",
    "Long-lasting Effects",
  ]
  private let risks = ["Injection Site Reactions", "Allergic Reactions", "Muscle Weakness"]

  @Test(arguments: [(80, 24), (120, 40)])
  func `benefits and risks stand side by side`(columns: Int, rows: Int) throws {
    let session = try Session.reading(columns: columns, rows: rows)
    try session.send("=", until: "Benefits (4)")
    let screen = session.terminal
    #expect(screen.bar.contains("Weigh"))
    for (benefit, risk) in zip(benefits, risks) {
      let row = try #require(screen.text.split(separator: "\n").first { $0.contains(benefit) })
      #expect(row.contains("+ \(benefit) ") && row.hasSuffix("│ - \(risk)"))
    }
    #expect(screen.text.contains("+ \(benefits[3])"))
    try session.send("q")
    try session.waitUntil { $0.isSettled && $0.top == "Beauty" }
  }

  @Test func `a narrow terminal has them one below the other`() throws {
    let session = try Session.reading(columns: 40, rows: 12)
    try session.send("=", until: "Risks (3)")
    let signs = session.terminal.text.split(separator: "\n").compactMap { row in
      row.drop { $0 == " " }.first.flatMap { "+-".contains($0) ? $0 : nil }
    }
    #expect(String(signs) == "++++---")
  }

  @Test func `each line is a jump`() throws {
    let session = try Session.reading()
    try session.send("=", until: "Risks (3)")
    try session.send("j<Enter>", untilTop: "+ 2. Decreased Itchiness")
    try session.send("=", until: "Risks (3)")
    try session.send("-<Enter>", untilTop: "- 1. Injection Site Reactions")
    try session.send("(", untilTop: "+ 2. Decreased Itchiness")
  }
}
