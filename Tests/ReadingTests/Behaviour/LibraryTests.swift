import Testing

@testable import Reading

@Suite struct LibraryTests {
  let library = ReadingBench(library: LinkTests.texts)

  @Test func `q in an article opened from the list returns to the list, then leaves`() {
    let opened = library.pressing("j<Enter>")
    #expect(opened.title == "On Stoves")
    let list = opened.pressing("q")
    #expect(!list.hasQuit)
    #expect(list.chosen.contains("On Stoves"))
    #expect(list.pressing("q").hasQuit)
  }

  @Test func `q returns to the list also after a related article`() {
    let texts = [
      "a.txt": "Alpha\n\n\(Prose.paragraph("alpha"))\n\nSee also: Beta",
      "b.txt": "Beta\n\n\(Prose.paragraph("beta"))",
    ]
    let bench = ReadingBench(library: texts).pressing("<Enter>1<Enter>")
    #expect(bench.title == "Beta")
    let list = bench.pressing("q")
    #expect(!list.hasQuit)
    #expect(list.screen.contains("Library"))
  }

  @Test func `the article under the library is still there`() {
    let bench = ReadingBench(Prose.article(sections: 3), texts: LinkTests.texts).pressing("2]j")
    #expect(bench.pressing("O<Enter>qq").top == bench.top)
    #expect(bench.pressing("O<Enter><Backspace>").top == bench.top)
  }

  @Test(arguments: ["<Esc>", "<Backspace>", "<C-c>"])
  func `only q leaves from the list that stands alone`(keys: String) {
    #expect(!library.pressing(keys).hasQuit)
  }

  @Test func `Ctrl-C in the list that stands alone says that q leaves`() {
    #expect(library.pressing("<C-c>").status.contains("q leaves"))
  }

  @Test func `Esc first clears a filter that is in force`() {
    let filtered = library.pressing("/stov<Enter>q")
    #expect(!filtered.screen.contains("On Kettles"))
    let cleared = filtered.pressing("<Esc>")
    #expect(!cleared.hasQuit)
    #expect(cleared.screen.contains("On Kettles"))
  }

  @Test func `a slash begins a new filter`() {
    #expect(library.pressing("/stov<Enter>q/kett").screen.contains("On Kettles"))
  }

  @Test func `the filter keeps only what matches and Enter opens the best`() {
    #expect(library.pressing("/kett").screen.contains("On Stoves") == false)
    #expect(library.pressing("/kett<Enter>").title == "On Kettles")
  }

  @Test func `an empty library says so and q leaves`() {
    let empty = ReadingBench(library: [:])
    #expect(empty.screen.contains("There are no articles in the library."))
    #expect(empty.pressing("<Enter>jkGg/x<Enter><Esc>").hasQuit == false)
    #expect(empty.pressing("q").hasQuit)
  }

  @Test func `while the library is being read the list says so`() {
    var reader = Reader(size: Size(columns: 80, rows: 10))
    #expect(reader.openLibrary() == [.listLibrary, .watchLibrary(isOn: true)])
    #expect(reader.frame().description.contains("Reading the library."))
  }
}
