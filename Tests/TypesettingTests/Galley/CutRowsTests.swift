import Articles
import Testing

@testable import Typesetting

/// Rows that are cut and scrolled sideways.
@Suite struct CutRowsTests {
  @Test(arguments: [2, 3, 10, 39, 80, 200])
  func `each line is one row, and a sign says that it goes on`(_ measure: Int) {
    var galley = Galley(lines: Array(Self.text.utf8), measure: measure, Self.cut(measure))
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let expected = lines.map { line in
      line.count <= measure ? String(line) : line.prefix(measure - 1) + "›"
    }
    let rows = galley.allRows()
    #expect(rows.map(\.description) == expected)
    #expect(rows.map(\.isCut) == lines.map { $0.count > measure })
  }

  @Test(arguments: [1, 20, 41, 79])
  func `a shift shows what is to the right, at the same columns in all rows`(_ shift: Int) {
    var galley = Galley(lines: Array(Self.text.utf8), measure: 40, Self.cut(40, shift: shift))
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let expected = lines.map { line in
      let rest = line.dropFirst(shift)
      return rest.count <= 40 ? String(rest) : rest.prefix(39) + "›"
    }
    #expect(galley.allRows().map(\.description) == expected)
  }

  @Test func `the first columns stay in sight beside a shift`() {
    let table = "name,one,two,three,four\nalice,1,2,3,4\n"
    var galley = Galley(
      lines: Array(table.utf8), measure: 14, Self.cut(14, shift: 4, held: 5))
    #expect(galley.allRows().map(\.description) == ["name,two,thre›", "alice,3,4"])
  }

  @Test func `wide characters that are cut in half leave a blank`() {
    var galley = Galley(lines: Array("冷たい風\n".utf8), measure: 4, Self.cut(4))
    #expect(galley.allRows().map(\.description) == ["冷 ›"])
    galley = Galley(lines: Array("冷たい風\n".utf8), measure: 6, Self.cut(6, shift: 1))
    #expect(galley.allRows().map(\.description) == [" たい›"])
  }

  @Test func `a line of many pieces is one row, and any column of it can be shown`() {
    let line = (0..<30_000).map { "\($0 % 10)" }.joined()
    let text = "a\n" + line + "\nb\n"
    var galley = Galley(lines: Array(text.utf8), measure: 10, Self.cut(10, shift: 20_003))
    let rows = galley.allRows()
    #expect(rows.map(\.description) == ["", "345678901›", ""])
    #expect(rows[1].range == 2..<2 + 30_001)
    #expect(galley.column(of: Anchor(2 + 20_003)) == 20_003)
    #expect(galley.row(holding: Anchor(25_000))?.range == rows[1].range)
    #expect(galley.anchor(Anchor(25_000), movedBy: 1) == rows[2].start)
    #expect(galley.anchor(rows[2].start, movedBy: -1) == rows[1].start)
  }

  @Test(arguments: Sample.all.indices)
  func `rows that are cut part the bytes of the text and are no wider than the measure`(
    _ index: Int
  ) {
    for (measure, shift) in [(1, 0), (2, 1), (7, 3), (40, 0), (40, 9)] {
      var galley = Galley(
        lines: Sample.all[index], measure: measure, Self.cut(measure, shift: shift))
      let rows = galley.allRows()
      for (upper, lower) in zip(rows, rows.dropFirst())
      where upper.range.upperBound != lower.range.lowerBound {
        Issue.record("a gap at \(upper.range.upperBound) of \(measure)")
      }
      #expect(rows.allSatisfy { $0.columns <= measure && $0.drawnColumns <= measure })
      #expect(rows.last?.range.upperBound ?? 0 == Sample.all[index].count)
    }
  }

  @Test func `blank lines in a row are shown as one where that is wanted`() {
    var fitting = RowFitting(room: 20)
    fitting.squeezesBlankLines = true
    var galley = Galley(lines: Array("\n\na\n\n\n\nb\n\n".utf8), measure: 20, fitting)
    #expect(galley.allRows().map(\.description) == ["", "a", "", "b", ""])
    #expect(galley.row(holding: Anchor(6))?.range == 4..<7)
    #expect(galley.anchor(Anchor(7), movedBy: -1) == Anchor(4))
  }

  @Test func `code in an article has the free width, and is cut behind it`() {
    let code = "    let lamp = \(String(repeating: "lit ", count: 20))// end"
    let text = """
      Lamps and How to Trim Them

      A lamp that smokes wants trimming, which takes a pair of scissors and a minute of daylight.

      \(code)

      """
    func rows(room: Int, shift: Int = 0) -> [Row] {
      var fitting = RowFitting(room: room)
      fitting.shift = shift
      let source = TextInMemory(Array(text.utf8))
      let article = ArticleLoader.open(source).article
      var galley = Galley(BlockCache(article, source: source), measure: 40)
      galley.set(measure: 40, fitting: fitting)
      return Array(galley.allRows().suffix(1))
    }
    #expect(rows(room: 120).map(\.description) == [code])
    #expect(rows(room: 60).map(\.description) == [code.prefix(59) + "›"])
    #expect(rows(room: 60, shift: 70).map(\.description) == [String(code.dropFirst(70))])
  }

  private static func cut(_ room: Int, shift: Int = 0, held: Int = 0) -> RowFitting {
    var fitting = RowFitting(room: room)
    fitting.cutsLines = true
    fitting.shift = shift
    fitting.held = held
    return fitting
  }

  private static let text = """
    Nov  1 10:00:00 host daemon[1]: started   with  three blanks and more of them in it

      short
    0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890

    """
}

extension Galley {
  fileprivate init(lines text: [UInt8], measure: Int, _ fitting: RowFitting) {
    self.init(lines: text, measure: measure)
    set(measure: measure, fitting: fitting)
  }
}
