import Testing

@testable import Reading

@Suite struct AloneTests {
  let bench = ReadingBench(Prose.article(sections: 3), rows: 10).pressing("z")

  @Test func `the text alone has no bars and no contents`() {
    #expect(bench.frame.rows.joined().allSatisfy { $0.role != .bar && $0.role != .separator })
    #expect(bench.pressing("z").screen == ReadingBench(Prose.article(sections: 3), rows: 10).screen)
  }

  @Test func `what is said is seen there too`() {
    #expect(bench.pressing("G]").pressing("]]]]").screen.contains("No section after this one."))
  }

  @Test func `what is typed is seen there too`() {
    #expect(bench.pressing("iPart 2").screen.contains("Heading: Part 2"))
    #expect(bench.pressing("t/hou").screen.contains("/hou"))
    #expect(bench.pressing("12").status.contains("12"))
    #expect(bench.pressing("m").screen.contains("Mark: a letter"))
  }

  @Test func `the top of the text is the same with bars and without`() {
    let here = bench.pressing("2]3j")
    #expect(here.pressing("zz").top == here.top)
    #expect(here.pressing("z").top == here.top)
  }
}
