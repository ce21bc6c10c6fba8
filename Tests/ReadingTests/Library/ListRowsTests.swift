import Articles
import Testing

@testable import Reading

/// Holds the rows of a list to being the same, whichever part of them is asked for.
@Suite struct ListRowsTests {
  private static func list(_ groups: [String?]) -> Choice {
    let lines = groups.enumerated().map { index, group in
      Choice.Line(
        text: PrintableText("Entry \(index)"), group: group.map { PrintableText($0) },
        subject: .file("\(index)"))
    }
    return Choice(lines)
  }

  private static func words(_ row: ListRows.Row) -> String {
    switch row {
    case .gap: "-"
    case .group(let name): name.string
    case .entry(let index): "\(index)"
    case .snippet(let index): "\(index)…"
    }
  }

  private static let lists: [(groups: [String?], rows: [String])] = [
    ([], []),
    (["A", "A", "B", "C"], ["A", "0", "1", "-", "B", "2", "-", "C", "3"]),
    ([nil, nil, "B", "B"], ["0", "1", "-", "B", "2", "3"]),
    ([nil, nil], ["0", "1"]),
    (["A", nil, "B"], ["A", "0", "1", "-", "B", "2"]),
  ]

  @Test(arguments: lists.indices)
  func `any part of the rows is that part of all of them`(index: Int) {
    let (groups, expected) = Self.lists[index]
    let rows = ListRows(Self.list(groups))
    #expect(rows.count == expected.count)
    for first in 0...expected.count {
      for last in first...expected.count {
        #expect(rows.rows(in: first..<last).map(Self.words) == Array(expected[first..<last]))
      }
    }
  }

  @Test(arguments: lists.indices)
  func `the row of an entry is where it stands`(index: Int) {
    let (groups, expected) = Self.lists[index]
    let rows = ListRows(Self.list(groups))
    for entry in groups.indices { #expect(expected[rows.row(of: entry)] == "\(entry)") }
  }
}
