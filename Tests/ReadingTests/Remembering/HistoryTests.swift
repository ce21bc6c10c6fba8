import Articles
import Records
import Testing

@testable import Reading

/// Holds the list of articles read to leading back to them.
@Suite struct HistoryTests {
  private static let articles = [
    "one.txt": "On Stoves\n\n" + paragraphs, "two.txt": "On Kettles\n\n" + paragraphs,
  ]
  private static let paragraphs = (1...9).map { Prose.paragraph("\($0)") + "\n\n" }.joined()

  private static func bench(columns: Int = 80, rows: Int = 12) -> ReadingBench {
    var bench = ReadingBench(
      articles["one.txt"] ?? "", named: "one.txt", columns: columns, rows: rows, texts: articles,
      isRemembering: true)
    bench.history = [
      entry("one.txt", "On Stoves", percent: 7, age: 3),
      entry("two.txt", "On Kettles", section: "Lids and all that can be done with them", age: 7300),
      entry("three.txt", "On Pans", percent: 100, age: 90_000, isGone: true),
    ]
    return bench
  }

  private static func entry(
    _ name: String, _ title: PrintableText, section: PrintableText? = nil, percent: Int = 43,
    age: Int, isGone: Bool = false
  ) -> HistoryEntry {
    HistoryEntry(
      path: ReadingBench.directory + name, title: title, section: section, percent: percent,
      age: age, isGone: isGone)
  }

  @Test func `each article has its place and its time, and the one before is chosen`() {
    let bench = Self.bench().pressing("s")
    #expect(bench.chosen.hasPrefix("▸ On Kettles"))
    #expect(bench.status.contains("2 of 3"))
    let rows = bench.lines[1...3].map { row in
      row.split(separator: " ").joined(separator: " ")
    }
    #expect(
      rows == [
        "On Stoves 7% just now",
        "▸ On Kettles Lids and all that c… 43% 2 hours ago",
        "On Pans 100% file is gone",
      ])
  }

  @Test func `Enter opens the article, and q returns to the list`() {
    let there = Self.bench().pressing("s<Enter>")
    #expect(there.title == "On Kettles")
    let back = there.pressing("q")
    #expect(back.chosen.hasPrefix("▸ On Kettles"))
    #expect(back.pressing("q").title == "On Stoves")
    #expect(back.pressing("q").isReading)
  }

  @Test func `letters leave only the titles that have them`() {
    #expect(Self.bench().pressing("s/stov<Enter>").title == "On Stoves")
  }

  @Test func `an article whose file is gone cannot be opened, which is said`() {
    let bench = Self.bench().pressing("sG<Enter>")
    #expect(bench.status.contains("could not be opened"))
  }

  @Test(arguments: [
    (0, "just now"), (59, "just now"), (60, "1 minute ago"), (7199, "1 hour ago"),
    (172_800, "2 days ago"), (2_592_000, "1 month ago"), (63_072_000, "2 years ago"),
  ])
  func `a time is reported in its largest unit`(age: Int, words: String) {
    #expect(Self.entry("a", "A", age: age).words == PrintableText("43%  " + words))
  }

  @Test func `a private session has no history`() {
    let bench = ReadingBench(Self.articles["one.txt"] ?? "").pressing("s")
    #expect(bench.status == " Nothing is remembered, so there is no history.")
  }

  @Test func `the trail of an earlier session leads back and forward`() {
    var bench = Self.bench()
    var recollection = Recollection()
    recollection.trail = RememberedTrail(
      past: [ReadingBench.directory + "gone.txt", ReadingBench.directory + "two.txt"],
      current: ReadingBench.directory + "one.txt", future: [])
    bench.handle(.recalled(article: 1, recollection: recollection))
    let back = bench.pressing("3j<Backspace>")
    #expect(back.title == "On Kettles")
    let forward = back.pressing("<Right>")
    #expect(forward.title == "On Stoves")
    #expect(forward.top == bench.pressing("3j").top)
    let gone = back.pressing("<Backspace>")
    #expect(gone.title == "On Kettles")
    #expect(gone.status.contains("could not be opened"))
    #expect(gone.pressing("<Backspace>").status == " This is the first article.")
  }

  @Test func `the trail is reported when it has changed`() {
    let bench = Self.bench()
    let one = ReadingBench.directory + "one.txt"
    let two = ReadingBench.directory + "two.txt"
    #expect(bench.keptTrail == RememberedTrail(past: [], current: one, future: []))
    let there = bench.pressing("s<Enter>")
    #expect(there.keptTrail == RememberedTrail(past: [one], current: two, future: []))
    let back = there.pressing("<Backspace>")
    #expect(back.keptTrail == RememberedTrail(past: [], current: one, future: [two]))
  }

  @Test func `queries of earlier sessions are recalled, and new ones told`() {
    var bench = Self.bench()
    var recollection = Recollection()
    recollection.queries = [SearchQuery("kettle"), SearchQuery("window")]
    bench.handle(.recalled(article: 1, recollection: recollection))
    #expect(bench.pressing("/<Up>").status.contains("window"))
    #expect(bench.pressing("/<Up><Up>").status.contains("kettle"))
    #expect(bench.pressing("/shelf<Enter>").keptQueries == [SearchQuery("shelf")])
  }
}
