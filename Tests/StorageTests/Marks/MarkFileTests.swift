import Articles
import Testing

@testable import Storage

@Suite struct MarkFileTests {
  private let page = MarkFile.page

  private func marks(_ count: Int, step: Int) -> [Mark] {
    (0..<count).map { index in
      let start = index * step
      return Mark(
        start..<start + 1 + index * 37 % page,
        index % 9 == 0 ? .block(.paragraph) : .inline(.link(.address("https://\(index).example/"))))
    }
  }

  @Test func `marks are found by every range that they have a byte in`() {
    let marks = marks(3_000, step: 411)
    let file = MarkFile(directories: ["/tmp"])
    // In pieces of any size, as a decoder gives them.
    var rest = marks[...]
    while !rest.isEmpty {
      file.append(Array(rest.prefix(rest.count % 61 + 1)))
      rest = rest.dropFirst(rest.count % 61 + 1)
    }
    for start in stride(from: 0, to: 3_000 * 411, by: 20_011) {
      for length in [1, 300, 70_000] {
        let range = start..<start + length
        #expect(file.marks(in: range) == marks.filter { $0.range.overlaps(range) })
      }
    }
    #expect(file.blockMarks(in: 0..<10_000).allSatisfy { $0.block != nil })
    #expect(file.blockMarks(in: 0..<10_000).count > 1)
  }

  @Test func `marks that come later are found in a page that was read before`() {
    let file = MarkFile(directories: ["/tmp"])
    file.append([Mark(3..<9, .inline(.strong))])
    #expect(file.marks(in: 0..<100).count == 1)
    file.append([Mark(20..<30, .inline(.emphasis))])
    #expect(file.marks(in: 0..<100).map(\.range) == [3..<9, 20..<30])
    #expect(file.blockMarks(in: 0..<100).isEmpty)
  }

  @Test func `without a place for a file a text has no marks`() {
    let file = MarkFile(directories: ["/nowhere"])
    file.append([Mark(3..<9, .inline(.strong))])
    #expect(file.marks(in: 0..<100).isEmpty)
  }

  @Test func `text without marks takes no room, and ranges before, between and behind have none`() {
    let file = MarkFile(directories: ["/tmp"])
    file.append([Mark(10 * page + 5..<10 * page + 8, .inline(.strong))])
    #expect(file.marks(in: 0..<9 * page).isEmpty)
    #expect(file.marks(in: 10 * page..<11 * page).count == 1)
    #expect(file.marks(in: 12 * page..<13 * page).isEmpty)
    #expect(file.marks(in: 5..<5).isEmpty)
  }
}
