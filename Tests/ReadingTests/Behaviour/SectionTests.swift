import Testing

@testable import Reading

@Suite struct SectionTests {
  let text = Prose.article(sections: 6, paragraphs: 1, sentences: 1)

  @Test(arguments: [5, 24, 60])
  func `every section is visited in order, also on the last page`(rows: Int) {
    var bench = ReadingBench(text, rows: rows)
    for part in 1...6 {
      bench.press("]")
      #expect(bench.firstRow == "Part \(part) of the House")
    }
    bench.press("]")
    #expect(bench.status == " No section after this one.")
    for part in (1...5).reversed() {
      bench.press("[")
      #expect(bench.firstRow == "Part \(part) of the House")
    }
    bench.press("[")
    #expect(bench.top == .start)
  }

  @Test func `the target of a jump stands at the top even near the end`() {
    let bench = ReadingBench(text, rows: 60).pressing("6]")
    #expect(bench.firstRow == "Part 6 of the House")
    #expect(bench.place == bench.top)
  }

  @Test func `from the end the section before is the last one`() {
    #expect(ReadingBench(text, rows: 60).pressing("G[").firstRow == "Part 6 of the House")
    #expect(ReadingBench(text, rows: 8).pressing("G[").firstRow == "Part 6 of the House")
  }

  @Test func `from within a section the one before is its own heading`() {
    let bench = ReadingBench(Prose.article(sections: 3), rows: 10).pressing("2]8j[")
    #expect(bench.firstRow == "Part 2 of the House")
  }

  @Test func `steps go from the place, not from the top`() throws {
    let text = Prose.article(sections: 2) + "\nSee also: The Old Kettle\n\n" + text
    let bench = ReadingBench(text, rows: 40).pressing("<Tab>]")
    let link = try #require(bench.reader.document?.article.related.first?.start)
    let place = try #require(bench.place)
    #expect(place > link)
  }

  @Test func `n and N step through sections while nothing is searched`() {
    let bench = ReadingBench(text)
    #expect(bench.pressing("nnN").top == bench.pressing("]").top)
  }
}
