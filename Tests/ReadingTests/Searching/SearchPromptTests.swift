import Testing

@testable import Reading

@Suite struct SearchPromptTests {
  let bench = ReadingBench(Prose.article(sections: 5), columns: 80, rows: 14)

  @Test func `the first match shows while the query is typed`() {
    let found = bench.pressing("/Part 3")
    #expect(found.frame.words(.currentMatch) == "Part 3")
    #expect(bench.pressing("/Part 3<Backspace>2").frame.words(.currentMatch) == "Part 2")
  }

  @Test(arguments: ["<Esc>", "<C-c>", "<C-u><Backspace>"])
  func `leaving the prompt returns to exactly where the search began`(keys: String) {
    let here = bench.pressing("2]3j")
    let typed = here.pressing("/paragraph 5")
    #expect(typed.top != here.top)
    let left = typed.pressing(keys)
    #expect(left.isReading)
    #expect(left.frame == here.frame)
    #expect(left.pressing("(").top == here.pressing("(").top)
  }

  @Test func `Esc brings back the search of before`() {
    let searched = bench.pressing("/Part<Enter>n")
    let left = searched.pressing("/kettle<Esc>")
    #expect(left.frame == searched.frame)
    #expect(left.pressing("n").frame.words(.currentMatch) == "Part")
  }

  @Test func `Enter stays at the match and makes it a jump`() {
    let here = bench.pressing("]2j")
    let found = here.pressing("/Part 4<Enter>")
    #expect(found.isReading)
    #expect(found.frame.words(.currentMatch) == "Part 4")
    #expect(found.pressing("(").top == here.top)
    #expect(found.pressing("()").top == found.top)
    #expect(found.pressing("''").top == here.top)
  }

  @Test func `Enter with nothing typed searches the last query`() {
    #expect(bench.pressing("/<Enter>").status == " Nothing has been searched for yet.")
    let searched = bench.pressing("/Part<Enter>")
    let again = searched.pressing("/<Enter>")
    #expect(again.place == searched.pressing("n").place)
    #expect(again.pressing("?<Enter>").place == searched.place)
    #expect(searched.pressing("<Esc>g/<Enter>").place == searched.place)
  }

  @Test func `a count before the prompt goes to that match`() {
    let third = bench.pressing("3/Part ")
    #expect(third.place == bench.pressing("/Part <Enter>nn").place)
    #expect(third.pressing("<Enter>").place == third.place)
  }

  @Test func `keys edit the query where the cursor stands`() {
    func typed(_ keys: String) -> String {
      bench.pressing("/" + keys).reader.layers.first(SearchPrompt.self)?.line.text ?? ""
    }
    #expect(typed("kettle<Left><Left>X") == "kettXle")
    #expect(typed("kettle<Home>X<End>Y") == "XkettleY")
    #expect(typed("kettle<C-a><Del>X<Right><C-k>") == "Xe")
    #expect(typed("the kettle<C-w>pot") == "the pot")
    #expect(typed("the kettle<Left><Left><C-u>") == "le")
    #expect(typed("the kettle<C-a><C-e>s") == "the kettles")
    #expect(typed("ab<Left><Backspace><Backspace><Backspace>c") == "cb")
    #expect(typed("<paste:the kettle\non the shelf\n>") == "the kettle on the shelf")
  }

  @Test func `the cursor of the terminal stands in the query`() {
    #expect(bench.pressing("/kettle").frame.cursor == .init(column: 7, row: 13))
    #expect(bench.pressing("/kettle<Left><Left>").frame.cursor == .init(column: 5, row: 13))
    #expect(bench.pressing("/漢字<Left>").frame.cursor == .init(column: 3, row: 13))
  }

  @Test func `a query that is too long for the screen shows what is around the cursor`() {
    let narrow = bench.pressing("<20x8>/the kettle on the third shelf")
    #expect(narrow.status.hasSuffix("the third shelf"))
    #expect(narrow.frame.cursor == .init(column: 19, row: 7))
    #expect(narrow.pressing("<Home>").status.hasPrefix("/the kettle"))
  }

  @Test func `Up and Down recall the queries that begin as what was typed`() {
    let searched = bench.pressing("/kettle<Enter>/Part 2<Enter>/shelf<Enter>/Part 4<Enter>")
    func recalled(_ keys: String) -> String {
      searched.pressing(keys).reader.layers.first(SearchPrompt.self)?.line.text ?? ""
    }
    #expect(recalled("/<Up>") == "Part 4")
    #expect(recalled("/<Up><Up>") == "shelf")
    #expect(recalled("/<Up><Up><Down>") == "Part 4")
    #expect(recalled("/<Up><Down>") == "")
    #expect(recalled("/Pa<Up><Up>") == "Part 2")
    #expect(recalled("/Pa<C-p><C-p><C-n><C-n>") == "Pa")
    #expect(recalled("?<Up><Up><Up><Up><Up><Up>") == "kettle")
    #expect(searched.pressing("/<Up><Up>").frame.words(.currentMatch) == "shelf")
  }

  @Test func `the switches are seen, and recalled with their query`() {
    let prompt = bench.pressing("/Part")
    #expect(prompt.frame.words(.switchedOn) == "")
    #expect(prompt.pressing("<A-e>").frame.words(.switchedOn) == "[exact]")
    #expect(prompt.pressing("<F2><F3><F4>").frame.words(.switchedOn) == "[exact]/[word]/[regex]")
    #expect(prompt.pressing("<A-w><A-w>").frame == prompt.frame)
    let recalled = prompt.pressing("<A-w><Enter>/<Up>")
    #expect(recalled.frame.words(.switchedOn) == "[word]")
    #expect(recalled.pressing("<Down>").frame.words(.switchedOn) == "")
  }

  @Test func `the switches that are on are seen on a narrow screen too`() {
    #expect(bench.pressing("<40x12>/Part<A-w>").status.contains("[word]"))
    #expect(bench.pressing("<24x12>/Part<A-w>").status.contains("[word]"))
  }

  @Test func `help lies over the prompt and goes again`() {
    let prompt = bench.pressing("/Part 2")
    #expect(prompt.pressing("<F1>").screen.contains("While typing a search") == false)
    #expect(prompt.pressing("<F1>q").frame == prompt.frame)
  }
}
