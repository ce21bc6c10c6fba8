import Testing

@testable import Reading

@Suite struct HelpTests {
  let help = ReadingBench(Prose.article(sections: 2), rows: 12).pressing("h")

  @Test func `the help scrolls to its end and not beyond`() {
    let end = help.pressing("G")
    #expect(end.pressing("jjj<PgDn>").screen == end.screen)
    #expect(end.pressing("g").screen == help.screen)
    #expect(help.pressing("kkk<PgUp>").screen == help.screen)
  }

  @Test(arguments: ["<Space>", "f", "d", "<PgDn>", "<C-f>"])
  func `the keys that turn pages in the text turn them in the help`(key: String) {
    #expect(help.pressing(key).screen != help.screen)
  }

  @Test(arguments: KeyContext.allCases)
  func `the help has every line of the table`(context: KeyContext) {
    let tall = ReadingBench(Prose.article(sections: 2), columns: 200, rows: 150).pressing("h")
    for line in KeyMap.standard.help(in: context) {
      #expect(tall.lines.contains { $0.contains(line.words) }, "\(line.words)")
    }
  }

  @Test(arguments: ["q", "<Esc>", "h", "<F1>", "<C-c>"])
  func `these close the help`(key: String) { #expect(help.pressing(key).isReading) }
}
