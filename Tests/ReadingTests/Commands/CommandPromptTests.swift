import Articles
import Testing

@testable import Reading

@Suite struct CommandPromptTests {
  private static let texts = [
    "kettles.txt": "On Kettles\n\n" + Prose.paragraph("kettles"),
    "kettle-care.txt": "On Care\n\n" + Prose.paragraph("care"),
    "pots.txt": "On Pots\n\n" + Prose.paragraph("pots"),
  ]
  private let bench = ReadingBench(
    Prose.article(sections: 6), columns: 60, rows: 14, texts: texts)

  @Test func `a command by its name does what its key does`() {
    for (line, keys) in [
      ("scroll-line-down", "j"), ("next-section", "]"), ("go-to-end-or-line", "G"), ("help", "h"),
      ("where-am-i", "<C-g>"), ("search-forward", "/"), ("text-alone", "z"),
    ] {
      #expect(bench.pressing(":\(line)<Enter>").frame == bench.pressing(keys).frame, "\(line)")
    }
  }

  @Test func `a number goes to that line of the file`() {
    #expect(bench.pressing(":9<Enter>").top == bench.pressing("9G").top)
    #expect(bench.pressing(":9<Enter>(").top == bench.top)
  }

  @Test(arguments: ["<Esc>", "<C-c>", "<Backspace>", "<Enter>", "x<Esc>", "xy<Backspace><Esc>"])
  func `closing it leaves everything as it was`(keys: String) {
    let here = bench.pressing("2]j")
    #expect(here.pressing(":" + keys).frame == here.frame)
  }

  @Test func `an unknown command stays to be corrected, with a near name`() {
    let wrong = bench.pressing(":scrol-line-down<Enter>")
    #expect(wrong.reader.keyContext == .commanding)
    #expect(wrong.screen.contains("did you mean"))
    let right = wrong.pressing("<Home><Right><Right><Right><Right>l<Enter>")
    #expect(right.frame == bench.pressing("::<Backspace>l<Esc><Esc>").pressing("j").frame)
  }

  @Test func `Tab completes the names of commands`() {
    #expect(bench.pressing(":scroll-line-d<Tab>").status.hasPrefix(":scroll-line-down"))
    #expect(bench.pressing(":scroll-line<Tab>").status.hasPrefix(":scroll-line-"))
    #expect(bench.pressing(":scroll-line<Tab><Tab>").status.hasPrefix(":scroll-line-down"))
    #expect(bench.pressing(":scroll-line<Tab><S-Tab>").status.hasPrefix(":scroll-line-up"))
    #expect(bench.pressing(":scroll-line<Tab>").screen.contains("scroll-line-down  scroll-line-up"))
  }

  @Test func `Tab completes the names of files behind the commands that take one`() {
    #expect(bench.pressing(":e /texts/p<Tab>").status.hasPrefix(":e /texts/pots.txt"))
    #expect(bench.pressing(":e /texts/ke<Tab>").status.hasPrefix(":e /texts/kettle"))
    #expect(bench.pressing(":e /texts/ke<Tab>").screen.contains("kettle-care.txt  kettles.txt"))
    #expect(bench.pressing(":e /texts/ke<Tab><Tab>").status.contains("/texts/kettle-care.txt"))
    #expect(bench.pressing(":w /texts/p<Tab>").status.hasPrefix(":w /texts/pots.txt"))
    #expect(bench.pressing(":e /texts/zz<Tab>").screen.contains("No file begins so."))
    #expect(bench.pressing(":n /texts/p<Tab>").status.hasPrefix(":n /texts/p "))
  }

  @Test func `names of files that come when something else is typed are ignored`() {
    var reader = bench.pressing(":e /texts/p").reader
    #expect(reader.handle(.key(.tab)) == [.listFiles(beginningAs: "/texts/p")])
    _ = reader.handle(.key("x"))
    _ = reader.handle(.files(["/texts/pots.txt"], beginningAs: "/texts/p"))
    #expect((reader.front as? CommandPrompt)?.line.text == "e /texts/px")
  }

  @Test func `e opens a file, and the article before is one step back`() {
    let opened = bench.pressing("3j:e /texts/pots.txt<Enter>")
    #expect(opened.isReading)
    #expect(opened.screen.contains("On Pots"))
    #expect(opened.pressing("<Backspace>").top == bench.pressing("3j").top)
    #expect(bench.pressing(":e /texts/none<Enter>").status.contains("could not be opened"))
  }

  @Test func `a file that was opened is the next one of the files`() {
    let opened = bench.pressing("3j:e /texts/pots.txt<Enter>")
    #expect(opened.status.contains("file 2 of 2"))
    let back = opened.pressing(":p<Enter>")
    #expect(back.top == bench.pressing("3j").top)
    #expect(back.status.contains("file 1 of 2"))
  }

  @Test func `w asks for the text to be saved`() {
    #expect(
      bench.pressing(":w out.txt<Enter>").saves == [.init(path: "out.txt", overwrites: false)])
    #expect(
      bench.pressing(":w! out.txt<Enter>").saves == [.init(path: "out.txt", overwrites: true)])
    #expect(bench.pressing(":w out.txt<Enter>").status.contains("Saved 1 kB in out.txt."))
  }

  @Test func `a tilde is the home directory`() {
    var reader = Reader(size: Size(columns: 60, rows: 14), home: "/home/a")
    #expect(reader.open(typed: "~/b.txt") == [.open(path: "/home/a/b.txt")])
    #expect(reader.open(typed: "~b.txt") == [.open(path: "~b.txt")])
    #expect(reader.open(typed: "-") == [.open(path: "./-")])
  }

  @Test func `a line that loading has not come to is looked for, and a key gives it up`() {
    let source = GrowingText("Title\n\n" + Prose.article(sections: 3), isComplete: false)
    var reader = Reader(size: Size(columns: 60, rows: 14))
    let article = ArticleLoader.open(source).article
    _ = reader.handle(
      .opened(OpenedArticle(id: 1, article: article, source: source, path: "/a.txt")))
    for key in [":", "4", "0"] as [Key] { _ = reader.handle(.key(key)) }
    #expect(reader.handle(.key(.enter)).contains(.findLine(article: 1, number: 40)))
    #expect(reader.frame().description.contains("Looking for line 40."))
    var gaveUp = reader
    _ = gaveUp.handle(.key("h"))
    _ = gaveUp.handle(.foundLine(article: 1, number: 40, offset: 100))
    #expect(gaveUp.document?.position.top == .start)
    _ = reader.handle(.foundLine(article: 1, number: 40, offset: 100))
    #expect(reader.document?.position.place == Anchor(100))
  }

  @Test func `set changes an option and says what holds now`() {
    #expect(bench.pressing(":set -S<Enter>").status == " Long lines are cut.")
    #expect(bench.pressing(":set -S<Enter>:set -S<Enter>").status == " Long lines are wrapped.")
    #expect(bench.pressing(":set<Enter>").screen.contains(":set needs an option, such as -S."))
  }

  @Test func `q leaves`() { #expect(bench.pressing(":q<Enter>").hasQuit) }

  @Test func `Up recalls what was typed, of those that begin as the line`() {
    let typed = bench.pressing(":where-am-i<Enter>:next-theme<Enter>")
    #expect(typed.pressing(":<Up>").status.hasPrefix(":next-theme"))
    #expect(typed.pressing(":<Up><Up>").status.hasPrefix(":where-am-i"))
    #expect(typed.pressing(":w<Up>").status.hasPrefix(":where-am-i"))
    #expect(typed.pressing(":<Up><Up><Down>").status.hasPrefix(":next-theme"))
  }

  @Test func `v on a text from a pipe edits a copy at the line`() {
    let piped = ReadingBench(Prose.article(sections: 6), named: nil, columns: 60, rows: 14)
    #expect(piped.pressing("9Gv").editedCopies == [9])
  }
}
