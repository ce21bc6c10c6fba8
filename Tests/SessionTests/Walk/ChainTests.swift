import Testing

/// Holds a long walk from article to article to leading back through every place.
@Suite("A chain of articles")
struct ChainTests {
  /// One link of the chain: where to go in an article, and how to leave it for which other.
  private struct Step {
    let move: String
    let top: String
    let follow: String
    let title: String
  }

  private let steps = [
    Step(move: "3]", top: "Studies and Evidence", follow: "3<Enter>", title: "Ginger Water"),
    Step(move: "-", top: "- 1. Heartburn", follow: "2<Enter>", title: "Garlic: Is it safe"),
    Step(move: "+", top: "+ 1. Blood Pressure", follow: "Ljjj<Enter>", title: "Preventing blood"),
    Step(move: "]]", top: "Benefits of Heparin", follow: "5<Enter>", title: "Optimal Timing"),
    Step(move: "]]", top: "What Larger Trials Found", follow: "5<Enter>", title: "Optimizing"),
  ]

  @Test(arguments: StepTests.sizes)
  func `five links on and five Backspaces return through the exact places`(
    columns: Int, rows: Int
  ) throws {
    let session = try Session.reading(columns: columns, rows: rows)
    var places: [[String]] = []
    for step in steps {
      try session.send(step.move)
      try session.waitUntil("the row \(step.top)") { $0.isSettled && $0.top == step.top }
      let before = session.terminal.body
      try session.send("j")
      try session.waitUntil("the next row") { $0.isSettled && $0.body != before }
      places.append(session.terminal.body)
      try session.send(step.follow)
      try session.waitUntil("the article \(step.title)") {
        $0.isSettled && $0.bar.contains("· \(step.title)")
      }
    }
    for place in places.reversed() {
      try session.send("<Backspace>")
      try session.waitUntil("the place before") { $0.isSettled && $0.body == place }
    }
    try session.send("<Backspace>", untilStatus: "This is the first article.")
    #expect(session.terminal.body == places[0])
    try session.leave("q")
  }
}
