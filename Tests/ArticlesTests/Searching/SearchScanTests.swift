import Testing

@testable import Articles

/// What a search through the whole text tells, whoever finishes when.
@Suite struct SearchScanTests {
  private static let cell = SearchMatcher.cell

  /// Seven cells and a half of dots with a word at each of `places`.
  private static func text(_ places: [Int]) -> [UInt8] {
    var text = [UInt8](repeating: 0x2E, count: 7 * cell + cell / 2)
    for place in places { text.replaceSubrange(place..<place + 4, with: "word".utf8) }
    return text
  }

  /// Runs a scan with several tasks under way, which finish in any order.
  private static func run(
    _ scan: inout SearchScan, in source: any ByteSource, seed: UInt64
  ) throws -> (next: Range<Int>?, tally: SearchTally) {
    let matcher = try SearchMatcher(SearchQuery("word", isExact: true))
    var random = SeededGenerator(state: seed)
    var tally = SearchTally()
    var next: Range<Int>?
    var underWay: [SearchScan.Batch] = []
    while true {
      while underWay.count < 3, let batch = scan.next() { underWay.append(batch) }
      guard !underWay.isEmpty else { break }
      let batch = underWay.remove(at: Int(random.next() % UInt64(underWay.count)))
      var found = scan.result(of: batch)
      for cell in batch.cells {
        for match in matcher.matches(inCell: cell, of: source) { found.add(match, inCell: cell) }
      }
      scan.note(found, as: batch)
      let findings = scan.takeFindings()
      for cells in findings.counted { tally.note(cells) }
      if let known = next { #expect(scan.nearest == known) }
      next = scan.nearest
    }
    return (next, tally)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the next match and the counts are the same in whatever order cells are searched`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(state: seed)
    let places = Set((0..<Int(random.next() % 12)).map { _ in Int(random.next() % 120_000) * 4 })
      .sorted()
    let text = TextInMemory(Self.text(places))
    let from = Int(random.next() % UInt64(text.count))
    for direction in [SearchDirection.forward, .backward] {
      var scan = SearchScan(from: from, direction, count: text.count)
      let found = try Self.run(&scan, in: text, seed: seed)
      let expected =
        direction == .forward
        ? places.first { $0 >= from } ?? places.first
        : places.last { $0 < from } ?? places.last
      #expect(found.next?.lowerBound == expected)
      #expect(found.tally.total == places.count)
      #expect(found.tally.countedCells == 8)
      #expect(scan.isComplete)
    }
  }

  @Test func `the next match is known before the rest of the text is searched`() throws {
    let text = TextInMemory(Self.text([2 * Self.cell + 100, 6 * Self.cell]))
    var scan = SearchScan(from: 2 * Self.cell, .forward, count: text.count)
    let matcher = try SearchMatcher(SearchQuery("word", isExact: true))
    let given = scan.next()
    let batch = try #require(given)
    #expect(batch.cells == 2..<3)
    var found = scan.result(of: batch)
    for match in matcher.matches(inCell: 2, of: text) { found.add(match, inCell: 2) }
    scan.note(found, as: batch)
    let findings = scan.takeFindings()
    #expect(scan.nearest?.lowerBound == 2 * Self.cell + 100)
    #expect(!findings.isComplete)
    #expect(findings.searched == Self.cell)
    #expect(findings.total == text.count)
  }

  @Test func `what a text gains is searched, and its last cell again`() throws {
    let places = [10, Self.cell + 40, 5 * Self.cell + 8]
    let source = GrowingText(Self.text(places), revealed: Self.cell + 42)
    var scan = SearchScan(from: 20, .forward, count: source.count)
    let before = try Self.run(&scan, in: source, seed: 1)
    #expect(before.next?.lowerBound == 10)
    #expect(before.tally.total == 1)
    source.reveal(.max / 2)
    let goesOn = scan.grow(to: source.count)
    #expect(goesOn)
    #expect(!scan.isComplete)
    let after = try Self.run(&scan, in: source, seed: 2)
    #expect(after.tally.count(inCell: 1) == 1)
    #expect(after.tally.count(inCell: 5) == 1)
    #expect(after.tally.countedCells == 8)
    let rest = scan.takeFindings()
    #expect(rest.searched == source.count && rest.isComplete)
  }

  @Test func `a text without a byte is searched at once`() {
    var scan = SearchScan(from: 0, .forward, count: 0)
    #expect(scan.isComplete)
    let batch = scan.next()
    let findings = scan.takeFindings()
    #expect(batch == nil)
    #expect(scan.nearest == nil && findings.isComplete)
  }
}
