import Testing

@testable import Reading

@Suite struct AloneTests {
  let bench = ReadingBench(Prose.article(sections: 3), rows: 10).pressing("zz")

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
    for keys in ["z", "zz", "zzz"] { #expect(here.pressing(keys).top == here.top) }
  }

  @Test func `first the contents go, then the bars, then all is back`() {
    let all = ReadingBench(Prose.article(sections: 3), rows: 10)
    let withoutContents = all.pressing("z")
    #expect(all.frame.rows.joined().contains { $0.role == .separator })
    #expect(withoutContents.frame.rows.joined().allSatisfy { $0.role != .separator })
    #expect(withoutContents.frame.rows.joined().contains { $0.role == .bar })
    #expect(all.pressing("zzz").screen == all.screen)
  }

  @Test func `where no contents are, the bars go at once`() {
    let narrow = ReadingBench(Prose.article(sections: 3), columns: 60, rows: 10)
    #expect(narrow.pressing("z").frame.rows.joined().allSatisfy { $0.role != .bar })
    #expect(narrow.pressing("zz").screen == narrow.screen)
  }
}
