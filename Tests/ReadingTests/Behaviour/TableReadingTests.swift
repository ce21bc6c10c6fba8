import Articles
import AuthoredTexts
import Testing

@testable import Reading

/// Holds tables to keeping the names of their columns in sight, and to being searched and copied.
@Suite struct TableReadingTests {
  private static let source = AuthoredText { text in
    text.block(.title, "Flours and What They Are For")
    text.block(.paragraph, "The list is long, and it has been longer.")
    text.table(
      [["Flour", "Use"]] + (1...40).map { ["flour \($0)", "bread \($0) and cake \($0)"] })
    text.block(.paragraph, "That is all of the flours that there are in the mill.")
    for number in 1...20 { text.block(.paragraph, "Remark \(number) says little more.") }
  }

  private var page = PageReader(source, rows: 12)

  @Test mutating func `the names of the columns stay in sight while their table scrolls`() {
    page.press("]jjjj")
    for number in 1...20 {
      let rows = page.rows
      #expect(rows[0] == "Flour     Use")
      #expect(rows[1].hasPrefix("─────"))
      #expect(rows[2] == "flour \(number)   bread \(number) and cake \(number)".aligned)
      page.press("j")
    }
    page.press("G")
    #expect(page.rows.first?.hasPrefix("Remark") == true || page.rows.first?.isEmpty == true)
  }

  @Test mutating func `no row is lost by pages through a long table, or back`() {
    var seen: Set<String> = []
    for _ in 1...12 {
      seen.formUnion(page.rows)
      page.press("<Space>")
    }
    for number in 1...40 {
      #expect(seen.contains { $0.contains("bread \(number) ") })
    }
    seen = []
    for _ in 1...14 {
      seen.formUnion(page.rows)
      page.press("b")
    }
    for number in 1...40 {
      #expect(seen.contains { $0.contains("bread \(number) ") })
    }
    #expect(page.rows.first == "Flours and What They Are For")
  }

  @Test mutating func `each step up shows another row`() {
    page.press("/flour 3<Enter>")
    var before = page.rows
    while page.rows.first != "Flours and What They Are For" {
      page.press("k")
      guard page.rows != before else { break }
      before = page.rows
    }
    #expect(page.rows.first == "Flours and What They Are For")
  }

  @Test mutating func `a match in a cell is drawn as one`() {
    page.press("/cake 17<Enter>")
    let runs = page.reader.frame().rows.flatMap(\.self).filter { $0.role == .currentMatch }
    #expect(runs.map(\.text.string) == ["cake 17"])
  }

  @Test mutating func `a row is copied with tabs between its cells`() {
    page.press("/flour 17<Enter>y")
    #expect(page.copies == ["flour 17\tbread 17 and cake 17"])
  }
}

extension String {
  /// A row of the table as it is set, whose first column has eight letters.
  fileprivate var aligned: String {
    let parts = split(separator: "   ", maxSplits: 1)
    return parts[0].description + String(repeating: " ", count: 10 - parts[0].count) + parts[1]
  }
}
