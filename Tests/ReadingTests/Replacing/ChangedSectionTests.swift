import Testing

@testable import Reading

/// Holds the contents to marking sections that have changed until somebody has seen them.
@Suite struct ChangedSectionTests {
  static let text = Prose.article(sections: 6)
  let bench = ReadingBench(Self.text, columns: 80, rows: 16)

  /// The text with other words in a paragraph of each of some sections.
  static func edited(_ sections: Int...) -> String {
    sections.reduce(text) { text, section in
      text.replacing("paragraph \(section).2", with: "something else in part \(section)")
    }
  }

  /// The numbers of the sections that are marked.
  private func marked(_ bench: ReadingBench) -> [String] {
    bench.lines.filter { $0.hasPrefix("*") }.map { $0.split(separator: " ")[1].description }
  }

  @Test func `sections that changed are marked and counted, those on the screen are seen`() {
    var bench = bench.pressing("]")
    bench.changeFile(to: Self.edited(1, 3, 5))
    #expect(marked(bench) == ["3", "5"])
    #expect(bench.status == " Read again: 3 sections have changed.")
    bench.press("j")
    #expect(!bench.status.contains("Read again"))
    #expect(marked(bench) == ["3", "5"])
  }

  @Test func `a section that was seen is marked no longer`() {
    var bench = bench
    bench.changeFile(to: Self.edited(3, 5))
    bench.press("3]")
    #expect(marked(bench) == ["5"])
    bench.press("G")
    #expect(marked(bench) == ["5"])
    bench.press("5t")
    #expect(marked(bench) == [])
  }

  @Test func `what lies under a list has not been seen`() {
    var bench = bench.pressing("3]h")
    bench.changeFile(to: Self.edited(3))
    #expect(bench.reader.document?.isChanged(2) == true)
    bench.press("q")
    #expect(bench.reader.document?.isChanged(2) == false)
  }

  @Test func `a section stays marked through changes of others, until its words are back`() {
    var bench = bench
    bench.changeFile(to: Self.edited(4))
    bench.changeFile(to: Self.edited(4, 6))
    #expect(bench.status == " Read again: 1 section has changed.")
    #expect(marked(bench) == ["4", "6"])
    bench.changeFile(to: Self.edited(6))
    #expect(marked(bench) == ["6"])
  }

  @Test func `a new section is marked, and one that is gone is said`() {
    var bench = bench
    let more = Self.text + "\nA Part of Its Own\n\n" + Prose.paragraph("it", sentences: 6) + "\n"
    bench.changeFile(to: more)
    #expect(marked(bench) == ["7"])
    bench.changeFile(to: Self.text)
    #expect(bench.status == " Read again: 1 section is gone.")
    #expect(marked(bench) == [])
  }

  @Test func `nothing is said where no word has changed`() {
    var bench = bench
    let status = bench.status
    bench.changeFile(to: Self.text)
    #expect(bench.status == status)
    #expect(marked(bench) == [])
  }

  @Test func `lines that are broken elsewhere have not changed`() {
    var bench = bench
    bench.changeFile(to: Self.text.replacing("the mornings up", with: "the  \nmornings up"))
    #expect(marked(bench) == [])
    #expect(!bench.status.contains("Read again"))
  }

  @Test func `a change before all sections is said`() {
    var bench = bench
    bench.changeFile(to: Self.text.replacing("the opening", with: "all of it"))
    #expect(bench.status == " Read again from the file.")
  }

  @Test func `a section that hides a changed one is marked in its place`() {
    let text =
      "# A House\n\nWords.\n\n# One\n\nWords of one.\n\n## Inner\n\nWords within.\n\n"
      + "# Two\n\nEnd.\n"
    var bench = ReadingBench(text, named: "house.md", columns: 80, rows: 8)
    bench.press("th")
    let folded = bench.lines.filter { $0.contains("One") && $0.contains("…") }
    #expect(folded.count == 1)
    bench.press("q")
    bench.changeFile(to: text.replacing("within", with: "inside"))
    let marks = bench.lines.filter { $0.hasPrefix("*") }
    #expect(marks.count == 1 && marks[0].contains("One"))
  }

  @Test func `contents of a narrow screen have the sign too`() {
    var bench = ReadingBench(Self.text, columns: 40, rows: 12)
    bench.changeFile(to: Self.edited(3))
    bench.press("t")
    #expect(bench.lines.filter { $0.hasPrefix("*") }.count == 1)
    #expect(bench.pressing("qg").lines.filter { $0.hasPrefix("*") }.isEmpty)
  }

  @Test func `a reload that somebody asks for says the same`() {
    var bench = bench
    bench.fileNow = Self.edited(4)
    bench.press("R")
    #expect(bench.status == " Read again: 1 section has changed.")
    #expect(marked(bench) == ["4"])
  }

  @Test func `the help says what the sign means`() {
    let help = KeyMap.standard.help(in: .contents)
    #expect(help.contains { $0.keys == "*" && $0.words.contains("has changed") })
  }
}
