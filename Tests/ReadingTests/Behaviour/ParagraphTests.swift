import Testing

@testable import Reading

@Suite struct ParagraphTests {
  let bench = ReadingBench(Prose.article(sections: 2, sentences: 9), rows: 10)

  @Test func `from within a paragraph the one before is its own beginning`() {
    let within = bench.pressing("}}}5j")
    #expect(within.pressing("{").top == bench.pressing("}}}").top)
    #expect(within.pressing("{{").top == bench.pressing("}}").top)
  }

  @Test func `a step on from within the last paragraph does not go back`() throws {
    let within = bench.pressing("99}3j")
    let before = try #require(within.top)
    let after = try #require(within.pressing("}").top)
    #expect(after >= before)
  }

  @Test func `at the last paragraph a step on says that there is none`() {
    #expect(bench.pressing("99}}").status.contains("No paragraph after this one."))
  }

  @Test func `the parent of a place in a section is its heading, and of that the start`() {
    let within = bench.pressing("]4j")
    #expect(within.pressing("^").firstRow == "Part 1 of the House")
    #expect(within.pressing("^^").top == .start)
  }
}
