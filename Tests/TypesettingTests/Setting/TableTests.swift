import Articles
import AuthoredTexts
import Testing

@testable import Typesetting

@Suite struct TableTests {
  private func galley(
    _ source: AuthoredText, measure: Int, room: Int? = nil, setting: Setting = .screen
  ) -> Galley {
    let article = ArticleLoader.open(source).article
    var galley = Galley(BlockCache(article, source: source), measure: measure, setting: setting)
    if let room { galley.set(measure: measure, fitting: RowFitting(room: room)) }
    return galley
  }

  private func picture(
    _ rows: [[String]], measure: Int, alignments: [TableShape.Alignment] = [],
    setting: Setting = .screen
  ) -> String {
    let source = AuthoredText { text in text.table(rows, alignments: alignments) }
    var galley = galley(source, measure: measure, setting: setting)
    return galley.allRows().map(Self.line).joined(separator: "\n")
  }

  private static func line(_ row: Row) -> String {
    var line = Substring(row.description)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private static let doses = AuthoredText.doses

  @Test func `a table that fits has its columns as wide as they want to be`() {
    #expect(
      picture(Self.doses, measure: 80, alignments: [.leading, .leading, .centred, .trailing]) == """
        Dose       Onset                         Lasts                     Cost
        ───────────────────────────────────────────────────────────────────────
        50 units   3 to 7 days               3 to 4 months                320 €
        100 units  3 days       up to 6 months, and longer in the young   610 €
        200 units  at once                                               1200 €
        """)
  }

  @Test func `where there is less room, cells are wrapped within their columns`() {
    #expect(
      picture(Self.doses, measure: 44, alignments: [.leading, .leading, .leading, .trailing]) == """
        Dose      Onset     Lasts               Cost
        ────────────────────────────────────────────
        50 units  3 to 7    3 to 4 months      320 €
                  days
        100       3 days    up to 6 months,    610 €
        units               and longer in
                            the young
        200       at once                     1200 €
        units
        """)
  }

  @Test func `where columns would be too narrow, each row is a record`() {
    #expect(
      picture(Self.doses, measure: 26) == """
        Dose: 50 units
        Onset: 3 to 7 days
        Lasts: 3 to 4 months
        Cost: 320 €
        ──
        Dose: 100 units
        Onset: 3 days
        Lasts: up to 6 months, and
          longer in the young
        Cost: 610 €
        ──
        Dose: 200 units
        Onset: at once
        Cost: 1200 €
        """)
  }

  @Test func `a row of headers that the names of records do not hold is shown`() {
    let rows = [["A name so long that it is cut", "B"], ["salt and pepper", "some rye as well"]]
    #expect(
      picture(rows, measure: 17) == """
        A name so long
        that it is cut
        B
        ──
        A nam…: salt and
          pepper
        B: some rye as
          well
        """)
  }

  @Test func `a cell that takes several columns has the room of all of them`() {
    let rows = [["One", "Two", "3"], ["a", "b", "c"], ["both of them||", "d"]]
    #expect(
      picture(rows, measure: 40) == """
        One  Two  3
        ───────────
        a    b    c
        both of   d
        them
        """)
  }

  @Test func `a title of a whole table has the room beside it`() {
    let rows = [["One", "Two"], ["a", "b"], ["both of them and more||"]]
    #expect(
      picture(rows, measure: 40) == """
        One  Two
        ────────
        a    b
        both of them and more
        """)
  }

  @Test func `a name that all columns have is said once above the records`() {
    let title = "Regions"
    let rows = [[title, title], ["the first of all islands", "the second of all islands"]]
    #expect(
      picture(rows, measure: 12) == """
        Regions
        Regions
        ──
        the first of
        all islands
        the second
        of all
        islands
        """)
  }

  @Test func `a table whose records come after its headers is shown as if all had come at once`() {
    let whole = AuthoredText { text in
      text.block(.paragraph, "Before it.")
      text.table(Self.doses)
    }
    let source = ArrivingText(whole, count: "Before it.\n\nDose\tOnset\tLasts\tCost\n".utf8.count)
    var (article, loader) = ArticleLoader.open(source)
    var galley = Galley(BlockCache(article, source: source), measure: 26)
    #expect(galley.allRows().map(\.description).contains { $0.hasPrefix("Dose") })
    source.reveal()
    while !article.isComplete { article.append(loader.load(from: source)) }
    galley.update(article)
    var all = self.galley(whole, measure: 26)
    #expect(galley.allRows() == all.allRows())
  }

  @Test func `a table is printed to a pipe as it is shown`() {
    for measure in [26, 44, 80] {
      #expect(
        picture(Self.doses, measure: measure, setting: .faithful)
          == picture(Self.doses, measure: measure))
    }
  }

  @Test func `a table has the free width beside the measure`() {
    let source = AuthoredText { $0.table(Self.doses) }
    var narrow = galley(source, measure: 44)
    var wide = galley(source, measure: 44, room: 80)
    #expect(narrow.allRows().contains { $0.columns > 40 })
    #expect(wide.allRows().count == Self.doses.count + 1)
    #expect(wide.allRows().allSatisfy { $0.columns <= 80 })
  }

  @Test func `a table of nothing but marks without a shape is kept as it is`() {
    let source = AuthoredText { text in
      text.block(.row(TablePart(start: 0)), "a\tb", after: "\n")
      text.block(.row(TablePart(start: 0)), "c\td")
    }
    var galley = galley(source, measure: 40)
    #expect(galley.allRows().map(\.description) == ["a       b", "c       d"])
  }

  @Test(arguments: 1...200)
  func `rows of tables part the bytes among them, and each byte is shown once`(_ measure: Int) {
    for setting in [Setting.screen, .faithful] {
      let source = AuthoredText.tables
      var galley = galley(source, measure: measure, setting: setting)
      let rows = galley.allRows()
      var end = 0
      for row in rows {
        if row.range.lowerBound != end || row.range.isEmpty {
          Issue.record("\(row.range) after \(end)")
        }
        end = row.range.upperBound
        if row.columns > measure || row.drawnColumns > measure { Issue.record("wide: \(row)") }
      }
      #expect(end == source.count)
      for offset in 0..<source.count where rows.count(where: { $0.shows(offset) }) != 1 {
        // The white space behind a table belongs to no cell.
        let byte = source.bytes(in: offset..<offset + 1)
        if byte != [0x0A] { Issue.record("\(offset) is not shown once") }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 12, 20, 31, 44, 60, 80, 120, 200])
  func `every letter of a table is drawn at every measure`(_ measure: Int) {
    let source = AuthoredText.tables
    var galley = galley(source, measure: measure)
    let drawn = galley.allRows().map(\.ownText).joined()
    for word in source.bytes(in: 0..<source.count).split(whereSeparator: { $0 <= 0x20 }) {
      let letters = PrintableText(folding: Array(word).span)
      if measure > 2 || letters.columns == letters.string.count {
        for scalar in letters.string.unicodeScalars
        where scalar.value > 0x20 && !drawn.unicodeScalars.contains(scalar) {
          Issue.record("\(scalar) of \(letters.string) at \(measure)")
        }
      }
    }
  }

  @Test(arguments: [12, 26, 44, 80])
  func `every row of a table can be left in both directions`(_ measure: Int) {
    var galley = galley(.tables, measure: measure)
    let rows = galley.allRows()
    for (index, row) in rows.enumerated() {
      let next = galley.anchor(row.start, movedBy: 1)
      #expect(next == rows[min(index + 1, rows.count - 1)].start)
      #expect(galley.anchor(next, movedBy: index + 1 < rows.count ? -1 : 0) == row.start)
    }
  }

  @Test func `a place in a cell is found in the row that draws it`() {
    var galley = galley(.tables, measure: 44)
    let text = AuthoredText.tables
    let all = text.bytes(in: 0..<text.count)
    let word = Array("longer in".utf8)
    let place = all.indices.first { all[$0...].starts(with: word) } ?? 0
    #expect(galley.row(showing: Anchor(place))?.description.contains("longer in") == true)
    let match = TextMark(place..<place + word.count, .match)
    let marked = galley.marked(galley.allRows(), [match])
    let runs = marked.flatMap(\.runs).filter { $0.role == .match }
    #expect(runs.map(\.text.string) == ["longer in"])
  }

  @Test func `the names of columns are found from any row of their table in columns`() {
    let source = AuthoredText { text in
      text.table(Self.doses)
      text.block(.paragraph, "Behind it.")
    }
    var wide = galley(source, measure: 80)
    let rows = wide.allRows()
    let header = wide.tableHeader(above: rows[3].start, most: 5)
    #expect(header?.rows == Array(rows[0...1]))
    #expect(wide.tableHeader(above: rows[3].start, most: 1) == nil)
    #expect(wide.tableHeader(above: rows.last?.start ?? .start, most: 5) == nil)
    var narrow = galley(source, measure: 26)
    #expect(narrow.tableHeader(above: narrow.allRows()[3].start, most: 5) == nil)
  }
}
