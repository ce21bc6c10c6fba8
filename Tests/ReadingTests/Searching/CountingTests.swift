import Articles
import Testing

@testable import Reading

@Suite struct CountingTests {
  private static let far = SearchingReader.text(cells: 16, with: "lantern", in: [0, 9, 12])

  @Test func `a match far away is shown as soon as the search comes to it`() {
    var reader = SearchingReader(Self.far)
    reader.press("2j/lantern of cell 9<Enter>")
    #expect(reader.reader.layers.isEmpty)
    #expect(reader.status.contains("searching"))
    let before = reader.place
    reader.searchOn(cells: 4)
    #expect(reader.place == before)
    while reader.place == before, reader.searchOn() {}
    #expect(reader.current == "lantern of cell 9")
    #expect(reader.status.contains("1+"))
    reader.searchAll()
    #expect(reader.status.contains("1/1"))
    #expect(!reader.status.contains("searching"))
  }

  @Test func `while a query is typed the far match shows when it is found`() {
    var reader = SearchingReader(Self.far)
    reader.press("/lantern of cell 9")
    #expect(reader.current == "")
    reader.searchAll()
    #expect(reader.current == "lantern of cell 9")
    reader.press("<Esc>")
    #expect(reader.place == 0)
  }

  @Test func `counts are open until all has been counted`() {
    var reader = SearchingReader(Self.far)
    reader.press("/lantern<Enter>")
    #expect(reader.status.contains("1/1+"))
    reader.searchOn(cells: 5)
    #expect(reader.status.contains("1/2+"))
    reader.searchAll()
    #expect(reader.status.contains("1/3"))
    #expect(!reader.status.contains("+"))
  }

  @Test func `a key that is pressed meanwhile is not overtaken by the match`() {
    var reader = SearchingReader(Self.far)
    reader.press("/lantern of cell 12<Enter>j")
    let place = reader.place
    reader.searchAll()
    #expect(reader.place == place)
    #expect(reader.status.contains("1 match"))
    reader.press("n")
    #expect(reader.current == "lantern of cell 12")
  }

  @Test func `Ctrl-C stops, and n goes on`() {
    var reader = SearchingReader(Self.far)
    reader.press("/lantern of cell 12<Enter><C-c>")
    #expect(reader.effects.last == .stopSearch)
    #expect(reader.status == " Stopped searching; n goes on.")
    let goesOn = reader.searchOn()
    #expect(!goesOn)
    reader.press("n")
    reader.searchAll()
    #expect(reader.current == "lantern of cell 12")
  }

  @Test func `each letter gives up the search before it`() {
    var reader = SearchingReader(Self.far)
    reader.press("/lant")
    let numbers = reader.effects.compactMap { effect -> Int? in
      if case .search(_, let number, _, _, _) = effect { number } else { nil }
    }
    #expect(numbers == [1, 2, 3, 4])
    let stale = SearchScan.all(
      try! SearchMatcher(SearchQuery("zzz")), in: reader.source, from: 0, .forward)
    reader.handle(.searched(article: 1, search: 1, found: stale))
    #expect(!reader.status.contains("no match"))
  }

  @Test func `the other way asks for a search the other way`() {
    var reader = SearchingReader(SearchingReader.text(cells: 16, with: "lantern", in: [0, 6]))
    reader.press("/lantern<Enter>N")
    guard case .search(_, _, _, let place, .backward) = reader.effects.last else {
      Issue.record("no search back: \(reader.effects)")
      return
    }
    #expect(place == reader.place)
    reader.searchAll()
    #expect(reader.place / SearchMatcher.cell == 6)
    #expect(reader.status == " Search wrapped to the end; match 2 of 2.")
  }

  @Test func `what is nowhere is said to be when all has been counted`() {
    var reader = SearchingReader(Self.far)
    reader.press("/teapot<Enter>")
    #expect(reader.status.contains("searching"))
    reader.searchAll()
    #expect(reader.status == " Pattern not found: teapot")
  }

  @Test func `the matches of what a text grows by are counted as well`() {
    var reader = SearchingReader(Self.far, isComplete: false)
    reader.press("/teapot<Enter>")
    reader.searchAll()
    #expect(reader.status == " Pattern not found so far: teapot")
    reader.grow("\nat last a teapot\n")
    reader.searchOn()
    reader.press("n")
    #expect(reader.current == "teapot")
    #expect(reader.status.contains("1/1"))
  }

  @Test func `a text that grows from nothing is searched as it comes`() {
    var reader = SearchingReader("", isComplete: false)
    reader.press("/teapot<Enter>")
    #expect(reader.status == " Pattern not found so far: teapot")
    reader.grow("a teapot\n")
    reader.press("n")
    #expect(reader.current == "teapot")
  }

  @Test func `a forgotten search is stopped`() {
    var reader = SearchingReader(Self.far)
    reader.press("/lantern<Enter><Esc>")
    #expect(reader.effects.last == .stopSearch)
    reader.press("/lantern")
    reader.press("<Esc>")
    #expect(reader.effects.last == .stopSearch)
  }

  @Test func `the ordinal of a match is right beyond the first cell`() {
    var reader = SearchingReader(Self.far)
    reader.press("/lantern<Enter>")
    reader.searchAll()
    reader.press("n")
    #expect(reader.status.contains("2/3"))
    reader.press("n")
    #expect(reader.status.contains("3/3"))
    reader.press("n")
    #expect(reader.status == " Search wrapped to the top; match 1 of 3.")
  }
}
