import Articles
import Testing

@testable import Typesetting

@Suite struct MarkingTests {
  private static func galley(_ text: String, measure: Int) -> Galley {
    let source = TextInMemory(Array(text.utf8))
    let article = ArticleLoader.open(source).article
    return Galley(BlockCache(article, source: source), measure: measure)
  }

  /// The rows of a text with marks, those drawn as matches in brackets.
  private static func rows(_ text: String, measure: Int, _ marks: [Range<Int>]) -> [String] {
    var galley = galley(text, measure: measure)
    let rows = galley.rows(from: .start, count: 100)
    let marked = galley.marked(rows, marks.map { TextMark($0, .match) })
    #expect(marked.map(\.range) == rows.map(\.range))
    #expect(marked.map(\.description) == rows.map(\.description))
    return marked.map { row in
      row.runs.map { $0.role == .match ? "[\($0.text.string)]" : $0.text.string }.joined()
    }
  }

  @Test func `marked bytes are a run of their own`() {
    #expect(
      Self.rows("a lamp on the wall of the hall.", measure: 40, [2..<6, 14..<18])
        == ["a [lamp] on the [wall] of the hall."])
  }

  @Test func `a mark goes on in the next row`() {
    #expect(
      Self.rows("a lamp on the wall of the hall.", measure: 15, [7..<21])
        == ["a lamp [on the]", "[wall of] the", "hall."])
  }

  @Test func `white space that is drawn as one space is marked as one`() {
    #expect(
      Self.rows("a lamp on\t  the wall of the hall.", measure: 40, [2..<15])
        == ["a [lamp on the] wall of the hall."])
  }

  @Test func `marks that touch no glyph change nothing`() {
    #expect(Self.rows("a lamp.", measure: 40, [3..<3, 900..<950]) == ["a lamp."])
  }

  @Test func `an accent is drawn with its letter`() {
    #expect(Self.rows("a cafe\u{301} there.", measure: 40, [2..<6]) == ["a [cafe\u{301}] there."])
  }

  @Test func `wide letters are marked whole`() {
    #expect(Self.rows("ab漢字cd.", measure: 40, [2..<5]) == ["ab[漢]字cd."])
  }

  @Test func `rows of a block stand apart where the text has no empty row`() throws {
    var galley = Self.galley("Lamps\n\nThere are some:\n\n- of tin\n- of glass\n", measure: 40)
    let held = galley.block(holding: Anchor(24))
    let block = try #require(held)
    let rows = galley.rowsApart(of: block)
    #expect(rows.map(\.description) == ["- of tin", ""])
    #expect(rows.last?.range.isEmpty == false)
  }
}
