import Testing

@testable import Reading

@Suite struct TakingTests {
  static let text = """
    A Note on Spoons

    \(Prose.paragraph("the opening"))

    Kinds of Spoons

    \(Prose.paragraph("the kinds"))

    Related Article Forks and Knives Forks and Knives

    \(Prose.paragraph("more kinds"))

    Conclusion

    \(Prose.paragraph("the end"))

    Disclaimer: Nobody was fed with any of these spoons while this was written, and nobody will be.
    Also check Forks and Knives Forks and Knives On Cups On Cups
    To top
    """
  let bench = ReadingBench(Self.text, columns: 40, rows: 12)

  @Test func `a paragraph is copied without line breaks of ours`() {
    #expect(bench.pressing("]}y").copies == [Prose.paragraph("the kinds")])
    #expect(bench.pressing("]}3jy").copies == [Prose.paragraph("the kinds")])
  }

  @Test func `a section is copied with empty lines between its paragraphs`() {
    let copy = bench.pressing("]Y").copies.last ?? ""
    #expect(copy.hasPrefix("Kinds of Spoons\n\n" + Prose.paragraph("the kinds") + "\n\n"))
    #expect(copy.hasSuffix(Prose.paragraph("more kinds")))
  }

  @Test func `what is copied is what is seen`() {
    let words = "می\u{200C}خواهم 👩\u{200D}🔬 and Staub\u{AD}ecken stand here for all to see."
    let hidden = "\u{E0061}\u{E0062}\u{200D}\u{E0101}\u{3164}"
    let bench = ReadingBench("A Title\n\n\(words)\(hidden)\n", columns: 40, rows: 12)
    #expect(bench.pressing("Y").copies == ["A Title\n\n\(words)▯▯▯▯▯"])
  }

  @Test func `a doubled title is copied once`() {
    let copy = bench.pressing("<Tab>y").copies.last ?? ""
    #expect(copy.components(of: "Forks and Knives") == 1, "\(copy)")
    let section = bench.pressing("]Y").copies.last ?? ""
    #expect(section.components(of: "Forks and Knives") == 1)
  }

  @Test func `a section does not hold what the page hangs on below it`() {
    let copy = bench.pressing("2]Y").copies.last ?? ""
    #expect(copy == "Conclusion\n\n" + Prose.paragraph("the end"))
  }

  @Test func `text before the first section is copied up to it`() {
    let copy = bench.pressing("Y").copies.last ?? ""
    #expect(copy == "A Note on Spoons\n\n" + Prose.paragraph("the opening"))
  }

  @Test func `preformatted text is copied with its lines and indents`() {
    let code = "    while kettle.isCold {\n        wait(1);\n        i = i + 1;\n    }"
    let text =
      "How to Boil\n\n\(Prose.paragraph("boiling"))\n\nThe Code\n\n\(code)\n\n"
      + Prose.paragraph("the rest")
    let copy = ReadingBench(text).pressing("]Y").copies.last ?? ""
    #expect(copy.contains(code) || copy.contains(code.unindented), "\(copy)")
  }

  @Test(arguments: ["\n", "\r\n"])
  func `the editor is opened at the line of the file`(lineEnd: String) {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.joined(separator: lineEnd)
    let bench = ReadingBench(text, columns: 40, rows: 12)
    for (keys, words) in [
      ("", "A Note"), ("}", "Here begins the opening"), ("]", "Kinds"), ("2]", "Conclusion"),
      ("]}3j", "Here begins the kinds"), ("G", "To top"),
    ] {
      let line = (lines.firstIndex { $0.hasPrefix(words) } ?? -2) + 1
      #expect(bench.pressing(keys + "v").edits == [.init(path: "/texts/article.txt", line: line)])
    }
  }

  @Test func `a section that is too long for the clipboard says so`() {
    let text = "Long\n\n" + Prose.article(sections: 1, paragraphs: 200)
    let bench = ReadingBench(text).pressing("9]Y")
    #expect(bench.copies == [])
    #expect(bench.status.contains("too long for the clipboard"))
  }
}

extension String {
  /// How often `part` is in the text.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(part) }) {
      count += 1
      rest = rest[start...].dropFirst(part.count)
    }
    return count
  }

  /// The lines without the white space that all of them begin with.
  fileprivate var unindented: String {
    split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n")
  }
}
