import Testing

@testable import Reading

@Suite struct LeavingTests {
  let bench = ReadingBench(Prose.article(sections: 2), texts: LinkTests.texts)

  @Test(arguments: ["q", "Q", "ZZ", "tQ", "OQ", "hQ", "tqq", "Oqq", "hqq", "itext<Esc>q"])
  func `these leave`(keys: String) { #expect(bench.pressing(keys).hasQuit) }

  @Test(arguments: [
    "Z", "Zq", "Z<Esc>", "<C-c>", "<C-c><C-c><C-c>", "tq", "Oq", "hq", "iQ", "iq", "<Esc>",
    "<Esc><Esc>", "t<Esc><Esc>", "<C-s><C-q><C-\\>", "t/Q", "O/q", "mq", "'Q", "<Backspace>",
    "O<C-c><C-c>", "t<C-c>", "h<C-c>", "i<C-c><C-c>",
  ])
  func `these do not leave`(keys: String) { #expect(!bench.pressing(keys).hasQuit) }

  @Test func `Ctrl-C with nothing to stop says that q leaves`() {
    #expect(bench.pressing("<C-c>").status == " Nothing is running; q leaves.")
  }

  @Test func `Ctrl-C closes the top layer`() {
    for keys in ["t", "O", "h", "i", "t/a", "O/a", "m"] {
      let closed = bench.pressing(keys + "<C-c><C-c>")
      #expect(closed.isReading, "after \(keys)")
    }
  }

  @Test func `suspend and redraw are asked of the world`() {
    #expect(bench.pressing("<C-z>t<C-z><Esc>O<C-z>").suspensions == 3)
    #expect(bench.pressing("<C-l>rt<C-l><Esc>O<C-l>").redraws == 4)
  }

  @Test(arguments: ["i", "t/", "O/"])
  func `suspend and redraw work while typing too`(keys: String) {
    #expect(bench.pressing(keys + "<C-z>").suspensions == 1)
    #expect(bench.pressing(keys + "<C-l>").redraws == 1)
  }
}
