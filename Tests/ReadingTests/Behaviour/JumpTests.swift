import Testing

@testable import Reading

@Suite struct JumpTests {
  let bench = ReadingBench(Prose.article(sections: 4), rows: 14)

  @Test func `a jump is undone and done again at the exact line`() {
    let here = bench.pressing("2]3j")
    #expect(here.pressing("G(").top == here.top)
    #expect(here.pressing("G()").top == here.pressing("G").top)
    #expect(here.pressing("3tg((").top == here.top)
  }

  @Test(arguments: ["gg", "]]]]]", "<Home><Home>", "[[[[["])
  func `a jump that goes nowhere is none to undo`(keys: String) {
    let here = bench.pressing("3]2j")
    let gone = here.pressing(keys)
    let steps = keys.hasPrefix("]") ? 1 : keys.hasPrefix("[") ? 4 : 1
    let back = gone.pressing(String(repeating: "(", count: steps))
    #expect(back.top == here.top)
  }

  @Test func `a new jump forgets those that were undone`() {
    #expect(bench.pressing("]]((3])").status.contains("No jump to redo."))
  }

  @Test func `without a jump there is none to undo`() {
    #expect(bench.pressing("jj(").status == " No jump to undo.")
    #expect(bench.pressing("jj''").status == " No jump so far.")
  }

  @Test func `a mark leads to the exact line, also after a resize between`() {
    let here = bench.pressing("2]3jma")
    #expect(here.pressing("G'a").top == here.top)
    #expect(here.pressing("g<40x9>G'a<80x14>").top == here.top)
    #expect(here.pressing("G'a").firstRow == here.firstRow)
  }

  @Test func `two apostrophes change between two places`() {
    let here = bench.pressing("2]3j")
    let there = here.pressing("G")
    #expect(there.pressing("''").top == here.top)
    #expect(there.pressing("''''").top == there.top)
    #expect(there.pressing("''''''").top == here.top)
  }

  @Test func `what is no letter is no mark`() {
    #expect(bench.pressing("m<Esc>").status.contains("h help"))
    #expect(bench.pressing("m<Tab>").isReading)
    #expect(bench.pressing("'z").status == " Mark z is not set.")
  }

  @Test func `a scrolled line is no jump`() {
    #expect(bench.pressing("]jjj<Space>(").top == bench.top)
  }
}
