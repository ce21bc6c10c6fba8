import Articles
import Records
import Testing

@testable import Reading

/// Holds an article that is opened again to being as it was left.
@Suite struct ResumingTests {
  /// Eight sections of three paragraphs, no two of which have the same words.
  private static let text: String = {
    var blocks = ["A House with Many Kettles", paragraph(0, 0)]
    for section in 1...8 {
      blocks.append("Part \(section) of the House")
      blocks += (1...3).map { paragraph(section, $0) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }()

  private static func paragraph(_ section: Int, _ part: Int) -> String {
    (1...6).map { line in
      "Here shelf \(section).\(part).\(line) holds kettle \(section * 97 + part * 13 + line), "
        + "which was bought in year \(1900 + section * 7 + part * 3 + line)."
    }.joined(separator: " ")
  }

  /// The bookmark, the marks and all else that is remembered after some keys.
  private static func left(_ keys: String) throws -> RememberedArticle {
    let bench = ReadingBench(text, isRemembering: true).pressing(keys)
    return try #require(bench.records.last)
  }

  private static func reopened(
    _ record: RememberedArticle, _ text: String = text, columns: Int = 80, rows: Int = 24
  ) -> ReadingBench {
    ReadingBench(text, columns: columns, rows: rows, bookmark: record.bookmark)
  }

  @Test func `an article opens at the line where it was left, and says so`() throws {
    let before = ReadingBench(Self.text).pressing("4]3j")
    let bench = Self.reopened(try Self.left("4]3j"))
    #expect(bench.top == before.top)
    #expect(bench.place == before.place)
    let percent = try #require(before.status.split(separator: "%").first)
    #expect(bench.status == " Where you were:\(percent)%; g goes to the start.")
    #expect(bench.pressing("g").top == .start)
  }

  @Test func `another size of the screen keeps the words at the top`() throws {
    let bench = Self.reopened(try Self.left("4]3j"), columns: 37, rows: 9)
    let wide = Self.reopened(try Self.left("4]3j"))
    #expect(bench.top == wide.top)
    #expect(bench.pressing("<80x24>").top == wide.top)
  }

  @Test func `the start needs no words`() throws {
    let bench = Self.reopened(try Self.left("4]3jg"))
    #expect(bench.top == .start)
    #expect(bench.status.contains("h help"))
  }

  @Test func `an edit before the place moves the place along`() throws {
    let record = try Self.left("4]3j")
    let before = Self.reopened(record)
    let edited = Self.text.replacing(
      "Here shelf 1.1.1", with: "Here, after some new words, shelf 1.1.1")
    let bench = Self.reopened(record, edited)
    #expect(bench.top?.offset == before.top.map { $0.offset + 23 })
    #expect(bench.status.hasPrefix(" Where you were:"))
  }

  @Test func `where the paragraph is gone its section is shown`() throws {
    let record = try Self.left("4]5j")
    let start = try #require(Self.text.ranges(of: "Here shelf 4.1.1").first)
    let end = try #require(Self.text.ranges(of: "Part 5 of").first)
    var cut = Self.text
    cut.replaceSubrange(start.lowerBound..<end.lowerBound, with: "Gone.\n\n")
    let bench = Self.reopened(record, cut)
    #expect(bench.firstRow.contains("Part 4 of the House"))
    #expect(bench.status == " The text has changed; this is the section where you were.")
  }

  @Test func `a text that was cut opens at what is left of it`() throws {
    let record = try Self.left("7]5j")
    let bench = Self.reopened(record, String(Self.text.prefix(2000)))
    #expect(bench.status == " The text has changed; this is about where you were.")
    #expect(bench.lines.contains { $0.contains("shelf 1.") })
  }

  @Test func `another text under the same name begins at its start`() throws {
    let record = try Self.left("4]3j")
    let other = "The Shed\n\n" + String(repeating: "It holds a rake and two pots.\n\n", count: 400)
    var bench = Self.reopened(record, other, rows: 12)
    #expect(bench.top == .start)
    #expect(bench.status.contains("h help"))
    var recollection = Recollection()
    recollection.jumps = record.jumps
    recollection.marks = [
      RememberedMark(letter: "a", path: record.path, position: record.position)
    ]
    bench.handle(.recalled(article: 1, recollection: recollection))
    #expect(bench.pressing("'a").status == " Mark a is not set.")
    #expect(bench.pressing("(").status == " No jump to undo.")
  }

  @Test func `jumps and marks are there again`() throws {
    let before = ReadingBench(Self.text, isRemembering: true).pressing("2]ma4]")
    let record = try #require(before.records.last)
    var bench = Self.reopened(record)
    var recollection = Recollection()
    recollection.jumps = record.jumps
    recollection.marks = before.keptMarks
    bench.handle(.recalled(article: 1, recollection: recollection))
    #expect(bench.pressing("(").top == before.pressing("(").top)
    #expect(bench.pressing("'a").top == before.pressing("'a").top)
  }

  @Test func `a section is folded again as soon as loading finds it`() throws {
    let text = """
      A Manual for a Small Garden

      \(Prose.paragraph("the manual"))

      1. Soil

      1.1 Clay

      \(Prose.paragraph("the first part"))

      1.2 Sand

      \(Prose.paragraph("the second part"))

      2. Water

      2.1 Rain

      \(Prose.paragraph("the third part"))

      """
    var before = ReadingBench(text, isRemembering: true)
    before.press("th<Esc>")
    let record = try #require(before.records.last)
    #expect(record.folded.count == 1)
    var bench = ReadingBench(text)
    var recollection = Recollection()
    recollection.folded = record.folded
    bench.handle(.recalled(article: 1, recollection: recollection))
    #expect(
      bench.reader.document?.contents.foldedSections
        == before.reader.document?.contents.foldedSections)
  }

  @Test func `a place that comes late is gone to while nobody has pressed a key`() throws {
    let record = try Self.left("4]3j")
    var recollection = Recollection()
    recollection.bookmark = record.bookmark
    var bench = ReadingBench(Self.text)
    let pressed = bench.pressing("j")
    bench.handle(.recalled(article: 1, recollection: recollection))
    #expect(bench.top == Self.reopened(record).top)
    #expect(bench.status.hasPrefix(" Where you were:"))
    bench = pressed
    bench.handle(.recalled(article: 1, recollection: recollection))
    #expect(bench.top == pressed.top)
    #expect(bench.status == " You have read here before; '' goes to where you were.")
    #expect(bench.pressing("''").top == Self.reopened(record).top)
  }

  @Test func `a view that comes late is taken up, unless another one was asked for`() {
    var recollection = Recollection()
    recollection.view = View(measure: 44, theme: "dark")
    var bench = ReadingBench(Self.text, isRemembering: true)
    var changed = bench.pressing("w")
    bench.handle(.recalled(article: 1, recollection: recollection))
    #expect(bench.measure == 44)
    #expect(bench.keptView == nil)
    changed.handle(.recalled(article: 1, recollection: recollection))
    #expect(changed.measure == changed.keptView?.measure)
    #expect(changed.measure != 44)
  }

  @Test func `what has not changed is not told again`() {
    let bench = ReadingBench(Self.text, isRemembering: true)
    #expect(bench.records.count == 1)
    #expect(bench.pressing("hq<60x20><80x24>").records.count == 1)
    #expect(bench.pressing("jj").records.count == 3)
  }

  @Test func `a text from a pipe is not remembered`() {
    let bench = ReadingBench(
      Array(Self.text.utf8), named: nil, size: Size(columns: 80, rows: 24), isRemembering: true)
    #expect(bench.pressing("3]ma").records.isEmpty)
    #expect(bench.pressing("3]maG'a").top == bench.pressing("3]").top)
    #expect(
      bench.pressing("mA").status
        == " A capital letter marks a place in a file; use a small letter here.")
  }

  @Test func `the measure and the theme are kept, and taken up`() {
    let bench = ReadingBench(Self.text, isRemembering: true).pressing("wwT")
    #expect(bench.keptView == View(measure: 45, theme: "light"))
  }
}

extension RememberedArticle {
  var bookmark: Bookmark { Bookmark(title: title, position: position) }
}
