import Articles
import Testing

@testable import Markup

@Suite("Tables of pages")
struct TableTests {
  @Test("rows of data stand one below the other, their cells marked by column")
  func data() {
    let page = ConvertedPage(
      "<table><caption>Teas</caption><tr><th>Name<th>Price<tr><td>Oolong<td>1.50<tr><td>Pu-erh<td>12</table>"
    )
    #expect(page.string == "Teas\n\nName\tPrice\nOolong\t1.50\nPu-erh\t12")
    #expect(
      page.blocks == [
        "caption: Teas", "header: Name\tPrice", "row: Oolong\t1.50", "row: Pu-erh\t12",
      ])
    #expect(
      page.inlines == [
        "table: Name", "cell 0: Name", "cell 1: Price", "cell 0: Oolong", "cell 1: 1.50",
        "cell 0: Pu-erh", "cell 1: 12",
      ])
  }

  @Test("columns are measured, and numbers stand at their end")
  func shape() {
    let page = ConvertedPage(
      "<table><tr><th>Name<th>Price<tr><td>black tea<td>1.50<tr><td>x<td>12<tr><td>y<td>-</table>")
    #expect(
      page.shapes == [
        TableShape([
          .init(widest: 9, longestWord: 5, name: "Name"),
          .init(widest: 5, longestWord: 5, alignment: .trailing, name: "Price"),
        ])
      ])
  }

  @Test("a column is aligned as most of its cells say")
  func alignment() {
    let page = ConvertedPage(
      "<table><tr><th>a<th>b<tr><td align=right>x<td style='text-align: center'>y</table>")
    #expect(page.shapes.first?.columns.map(\.alignment) == [.trailing, .centred])
  }

  @Test(
    "neither case nor spaces count where a style says how a column is aligned",
    arguments: ["TEXT-ALIGN:Right", "color:red; text-align  :  right", "text-align:right"])
  func alignmentByStyle(style: String) {
    let page = ConvertedPage("<table><tr><th>a<th>b<tr><td>x<td style='\(style)'>y</table>")
    #expect(page.shapes.first?.columns.map(\.alignment) == [.leading, .trailing])
  }

  @Test("cells that take several rows or columns leave the others where they are")
  func spans() {
    let page = ConvertedPage(
      """
      <table><tr><th>A<th colspan=2>B<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5
      <tr><td>6<td><td>7</table>
      """)
    #expect(page.string == "A\tB\n1\t2\t3\n4\t5\n6\t\t7")
    #expect(
      page.inlines.filter { $0.hasPrefix("cell") } == [
        "cell 0: A", "cell 1-2: B", "cell 0: 1", "cell 1: 2", "cell 2: 3", "cell 1: 4", "cell 2: 5",
        "cell 0: 6", "cell 2: 7",
      ])
    #expect(page.shapes.first?.columns.map(\.name) == ["A", "B", "B"])
  }

  @Test("blocks in a cell become one line, and marks in it stay with their words")
  func blocksInCells() {
    let page = ConvertedPage(
      "<table><tr><th>a<th>b<tr><td><p>one</p><p>two <b>bold</b></p><td>x<br>y</table>")
    #expect(page.blocks.last == "row: one two bold\tx y")
    #expect(page.inlines.contains("strong: bold"))
  }

  @Test("a table that only places things is no table")
  func layout() {
    for html in [
      "<table><tr><td><h2>a</h2></td><td><p>b</p></td></tr></table>",
      "<table role=presentation><tr><th>a<th>b</table>",
      "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>",
      "<table><tr><td>a<td><table><tr><th>x<th>y</table></table>",
    ] {
      let page = ConvertedPage(html)
      #expect(page.blocks.contains { $0.hasSuffix(": a") && !$0.hasPrefix("row") }, "\(html)")
    }
  }

  @Test("a table in a table of places is a table")
  func nested() {
    let page = ConvertedPage(
      "<table><tr><td>menu<td>before<table><tr><th>x<th>y</table>after</table>behind")
    #expect(
      page.blocks == [
        "paragraph: menu", "paragraph: before", "header: x\ty", "paragraph: after",
        "paragraph: behind",
      ])
  }

  @Test("of a long table the rows that come later are set as those before")
  func long() {
    let rows = (0..<5000).map { "<tr><td>row \($0)<td>\($0 * 7)" }.joined()
    let page = ConvertedPage("<table><tr><th>A<th>B\(rows)</table>end")
    #expect(page.blocks.count == 5002)
    #expect(page.blocks[5000] == "row: row 4999\t34993")
    #expect(page.blocks[5001] == "paragraph: end")
    #expect(page.shapes.count == 1)
    #expect(page.malformed == nil)
  }

  @Test("a cell that is too long for a row is text")
  func longCell() {
    let words = String(repeating: "word ", count: 40_000)
    let page = ConvertedPage("<table><tr><th>A<th>B<tr><td>\(words)<td>x</table>end")
    #expect(page.shapes.isEmpty)
    #expect(page.malformed == nil)
  }

  @Test("words that the outline has of a table stand where the text has them")
  func outline() {
    var converter = PageConverter()
    let piece = converter.add(
      Array(
        "<p>x<table><tr><th>Name<th>Price<tr><td><p>a</p><p>b</p><td>1</table><p>y".utf8),
      isFinal: true)
    let words = converter.outline.pieces.map { range in
      String(decoding: piece.text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
    #expect(words == ["x", "Name", "Price", "a", "b", "1", "y"])
  }
}
