import Testing

@testable import Reading

@Suite struct ReloadingTests {
  static let text = Prose.article(sections: 12)
  let bench = ReadingBench(Self.text, columns: 60, rows: 12)

  @Test(arguments: ["", "3]", "3]4j", "50%", "]2}3j", "G"])
  func `a reload leaves the row at the top after an edit before it`(keys: String) {
    var bench = bench.pressing(keys)
    let row = bench.firstRow
    bench.fileNow =
      keys.isEmpty
      ? Self.text : Self.text.replacing("opening", with: "long and rather winding opening")
    bench.press("R")
    #expect(bench.reloads == 1)
    #expect(bench.firstRow == row)
    #expect(bench.status.contains("Read again"))
  }

  @Test func `the place stays where it was below the top`() {
    var bench = bench.pressing("GkG")
    let distance = (bench.place?.offset ?? 0) - (bench.top?.offset ?? 0)
    bench.fileNow = "Category\n\n" + Self.text
    bench.press("R")
    #expect((bench.place?.offset ?? 0) - (bench.top?.offset ?? 0) == distance)
  }

  @Test func `marks and jumps stay within a text that became shorter`() {
    var bench = bench.pressing("Gma9]gG")
    bench.fileNow = "A House\n\nA short one, which has been all but emptied by its author.\n"
    bench.press("R")
    #expect(bench.firstRow == "A House")
    bench.press("'a")
    #expect(!bench.status.contains("another article"))
    bench.press("((()))")
    #expect(bench.place?.offset ?? .max <= bench.reader.document?.galley.count ?? 0)
  }

  @Test func `a text from a pipe cannot be read again`() {
    let bench = ReadingBench(Self.text, named: nil).pressing("R")
    #expect(bench.reloads == 0)
    #expect(bench.status == " Only a file can be read again, not standard input.")
  }

  @Test func `a change is reported until the file is read again`() {
    var bench = bench
    bench.handle(.changed(article: 1, change: .changed))
    #expect(bench.status == " The file has changed; R reloads it.")
    bench.press("j")
    bench.handle(.changed(article: 1, change: .changed))
    #expect(bench.status.contains("%  The file has changed; R reloads it."))
    bench.fileNow = Self.text
    bench.press("Rj")
    #expect(!bench.status.contains("changed"))
  }

  @Test func `a change of an article that was left is not told in another one`() {
    var bench = bench
    bench.handle(.changed(article: 7, change: .changed))
    #expect(!bench.status.contains("changed"))
  }
}
