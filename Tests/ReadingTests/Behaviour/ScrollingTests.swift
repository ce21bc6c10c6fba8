import Testing

@testable import Reading

@Suite struct ScrollingTests {
  let bench = ReadingBench(Prose.article(sections: 4), rows: 14)

  @Test func `the last row does not leave the bottom of the screen`() {
    let end = bench.pressing("G")
    for keys in ["99999j", "<Space><Space><Space><Space><Space><Space><Space><Space>", "99d", "9f"]
    {
      #expect(bench.pressing(keys + "99f").top == end.top)
    }
  }

  @Test func `the first row does not leave the top of the screen`() {
    #expect(bench.pressing("jk9999k").top == .start)
    #expect(bench.pressing("ddbbbb").top == .start)
  }

  @Test func `a page keeps one row of the page before`() {
    let next = bench.pressing("<Space>")
    #expect(bench.reader.document?.rows.last == next.reader.document?.rows.first)
    #expect(next.pressing("b").top == bench.top)
  }

  @Test func `half a page on and back is where it began`() {
    #expect(bench.pressing("jjjdu").top == bench.pressing("jjj").top)
  }

  @Test func `scrolling on at the end moves nothing`() {
    let end = bench.pressing("G")
    for keys in ["j", "<Space>", "d", "<C-e>"] {
      #expect(end.pressing(keys).top == end.top)
      #expect(end.pressing(keys).place == end.place, "\(keys) moves the current line back")
    }
  }

  @Test func `a line down below the last full screen does not jump back`() {
    let last = bench.pressing("<80x60>9]")
    #expect(last.pressing("j").top == last.top)
    #expect(last.firstRow == "Part 4 of the House")
  }

  @Test func `a count goes before every way of scrolling`() throws {
    #expect(bench.pressing("5j").top == bench.pressing("jjjjj").top)
    #expect(bench.pressing("2<Space>").top == bench.pressing("<Space><Space>").top)
    #expect(bench.pressing("3d").top == bench.pressing("ddd").top)
    #expect(bench.pressing("12<Esc>j").top == bench.pressing("j").top)
  }
}
