import Articles
import Testing

@testable import Reading

/// Holds a text that is read again by itself to disturbing nobody who does something else.
@Suite struct ReadingOnTests {
  static let text = Prose.article(sections: 12)
  static let longer = text.replacing(
    "the opening", with: "an opening that is long and winds its way through many more words")
  let bench = ReadingBench(Self.text, columns: 80, rows: 16)

  @Test(arguments: ["", "3]", "3]4j", "50%", "]2}3j", "G"])
  func `the row at the top stays there`(keys: String) {
    var bench = bench.pressing(keys)
    let row = bench.firstRow
    bench.changeFile(to: keys.isEmpty ? Self.text + "\nMore.\n" : Self.longer)
    #expect(bench.firstRow == row)
  }

  @Test func `a search that is typed goes on, and Esc returns to the row it began at`() {
    var bench = bench.pressing("2]/paragraph 7")
    let row = bench.firstRow
    bench.changeFile(to: Self.longer)
    #expect(bench.firstRow == row)
    #expect(bench.status.hasPrefix("/paragraph 7"))
    bench.press(".2")
    #expect(bench.lines.contains { $0.contains("Here begins paragraph 7.2.") })
    let escaped = bench.pressing("<Esc>")
    #expect(escaped.firstRow == "Part 2 of the House")
    #expect(escaped.reader.document?.search == nil)
    bench.press("<Enter>")
    #expect(bench.isReading)
    #expect(bench.reader.document?.search?.total == 1)
    #expect(bench.pressing("(").firstRow == "Part 2 of the House")
  }

  @Test func `a search that was made is counted again, and goes on from the same match`() {
    var bench = bench.pressing("/begins paragraph<Enter>nn")
    let place = bench.place
    bench.changeFile(to: Self.longer)
    let moved = Self.longer.utf8.count - Self.text.utf8.count
    #expect(bench.place?.offset == (place?.offset ?? 0) + moved)
    #expect(bench.reader.document?.search?.ordinal == 3)
    bench.press("n")
    #expect(bench.reader.document?.search?.ordinal == 4)
  }

  @Test func `the contents keep their choice, and Esc returns to the row they began at`() {
    var bench = bench.pressing("2]tjjj ")
    let chosen = bench.chosen
    #expect(chosen.contains("Part 5"))
    bench.changeFile(to: Self.longer)
    #expect(bench.chosen == chosen)
    #expect(bench.pressing("<Esc>").firstRow == "Part 2 of the House")
    bench.press("<Enter>")
    #expect(bench.firstRow == "Part 5 of the House")
  }

  @Test func `a filter in the contents stays, and so does what it has found`() {
    var bench = bench.pressing("t/Part 11")
    let chosen = bench.chosen
    bench.changeFile(to: Self.longer)
    #expect(bench.chosen == chosen)
    bench.press("<Enter>")
    #expect(bench.firstRow == "Part 11 of the House")
  }

  @Test func `contents without an entry close`() {
    var bench = bench.pressing("t")
    bench.changeFile(to: "Only words are left.\n")
    #expect(bench.isReading)
  }

  @Test func `the list of headings stays on the same heading`() {
    var bench = bench
    bench.perform(.reading(.headings))
    bench.press("<Down><Down><Down>")
    let chosen = bench.chosen
    bench.changeFile(to: "A Category\n\n" + Self.longer)
    #expect(bench.chosen == chosen)
    bench.press("<Enter>")
    #expect(chosen.contains(bench.firstRow))
  }

  @Test func `only matching paragraphs stay what they are, and Esc returns`() {
    var bench = bench.pressing("3]&paragraph 4<Enter>")
    let rows = bench.reader.document?.rows.map(\.description)
    #expect(rows?.isEmpty == false)
    bench.changeFile(to: Self.longer)
    #expect(bench.reader.document?.rows.map(\.description) == rows)
    bench.press("<Esc>")
    #expect(bench.firstRow == "Part 3 of the House")
  }

  @Test func `jumps lead to the same rows as before`() {
    var bench = bench.pressing("3]4j").pressing("9]")
    let row = bench.pressing("(").firstRow
    bench.changeFile(to: Self.longer)
    #expect(bench.pressing("(").firstRow == row)
  }

  @Test func `a chosen link stays chosen`() {
    let text = Self.text.replacing(
      "Here begins paragraph 3.1.", with: "See https://example.org/bread for paragraph 3.1.")
    var bench = ReadingBench(text, columns: 80, rows: 16).pressing("3]<Tab>")
    #expect(bench.status.contains("example.org"))
    bench.changeFile(to: text.replacing("the opening", with: "an opening with more words"))
    #expect(bench.status.contains("example.org/bread") || bench.chosen.contains("example.org"))
    #expect(bench.reader.document?.chosenLink != nil)
  }

  @Test func `sections that were folded stay folded`() {
    let text =
      "# A House\n\nIt stands.\n\n# One\n\nWords.\n\n## Inner\n\nMore.\n\n# Two\n\nEnd.\n\n"
      + "## Last\n\n" + Self.text
    var bench = ReadingBench(text, named: "a.md", columns: 80, rows: 16)
    bench.press("th<Esc>")
    #expect(bench.reader.document?.contents.foldedSections == [0])
    bench.changeFile(to: text.replacing("End.", with: "The end."))
    #expect(bench.reader.document?.contents.foldedSections == [0])
  }

  @Test func `what is to be said waits until nothing is typed`() {
    var bench = bench.pressing("/kettle")
    bench.changeFile(to: Self.text.replacing("paragraph 9.2", with: "another"))
    bench.press("s<Backspace>")
    #expect(bench.status.hasPrefix("/kettle"))
    bench.press("<Esc>")
    #expect(bench.status == " Read again: 1 section has changed.")
  }

  @Test func `what a key has led to is not talked over`() {
    var bench = bench.pressing("/no such words<Enter>")
    let status = bench.status
    bench.changeFile(to: Self.text.replacing("paragraph 9.2", with: "another"))
    #expect(bench.status == status)
    bench.press("j")
    #expect(bench.status == " Read again: 1 section has changed.")
  }

  @Test func `a file that is emptied before it is written loses no place`() {
    let text = "Numbers\n\n" + (1...200).map { "This is paragraph number \($0).\n\n" }.joined()
    var bench = ReadingBench(text, columns: 80, rows: 16).pressing("50%")
    let row = bench.firstRow
    bench.changeFile(to: "")
    bench.changeFile(to: String(text.prefix(600)))
    #expect(bench.firstRow != row)
    bench.changeFile(to: text)
    #expect(bench.firstRow == row)
  }

  @Test func `a place is given up by whoever moves away from it`() {
    var bench = bench.pressing("4]3j")
    let row = bench.firstRow
    bench.changeFile(to: String(Self.text.prefix(1600)))
    bench.press("gj")
    bench.changeFile(to: Self.text)
    #expect(bench.firstRow != row)
  }

  @Test func `an article that was left is read again too`() {
    var bench = ReadingBench(
      Self.text + "\nAlso check: A Kettle\n", columns: 80, rows: 16,
      texts: ["kettle.txt": "A Kettle\n\nIt is black.\n"])
    bench.press("3]")
    let row = bench.firstRow
    let first = bench.reader.document
    bench.open(TextInMemory(Array("Another Text\n\nIts words.\n".utf8)), path: "/texts/other.txt")
    #expect(bench.title == "Another Text")
    if let first { bench.changeFile(to: Self.longer, of: first) }
    #expect(bench.title == "Another Text")
    bench.press("<Backspace>")
    #expect(bench.firstRow == row)
    #expect(bench.reader.document?.galley.count == Self.longer.utf8.count)
  }
}
