import Testing

@testable import Reading

@Suite struct ResizeTests {
  let bench = ReadingBench(Prose.article(sections: 5), rows: 24)

  @Test(arguments: ["", "7j", "2]", "3]11j", "G", "50%", "}}}}4j"])
  func `widths come and go without drift`(keys: String) {
    let here = bench.pressing(keys)
    let back = here.pressing("<60x24><100x24><33x9><1x1><80x24>")
    #expect(back.top == here.top)
    #expect(back.place == here.place)
    #expect(back.screen == here.screen)
  }

  @Test(arguments: [60, 100, 33, 200, 7])
  func `the row that is shown first holds the old first place`(columns: Int) throws {
    let here = bench.pressing("3]11j")
    let other = here.pressing("<\(columns)x20>")
    let top = try #require(here.top)
    let row = try #require(other.reader.document?.rows.first)
    #expect(row.range.contains(top.offset))
  }

  @Test func `help that was scrolled is not blank on a wider screen`() {
    let help = bench.pressing("<30x8>hG<200x60>")
    #expect(help.lines[1...20].contains { !$0.isEmpty })
  }

  @Test func `the measure asked for on a wide screen is kept through a narrow one`() {
    let narrower = bench.pressing("<120x24>ww")
    let wanted = narrower.measure
    #expect(narrower.pressing("<40x12><120x24>").measure == wanted)
  }

  @Test func `asking for more where there is no room does not narrow the text later`() {
    let wide = bench.pressing("<120x24>")
    #expect(bench.pressing("<40x12>W<120x24>").measure == wide.measure)
  }
}
