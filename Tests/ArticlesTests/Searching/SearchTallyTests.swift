import Testing

@testable import Articles

@Suite struct SearchTallyTests {
  private let tally: SearchTally = {
    var tally = SearchTally()
    for (cell, count) in [(0, 2), (1, 0), (2, 0), (3, 5), (5, 0), (6, 0)] {
      tally.note(count, inCell: cell)
    }
    return tally
  }()

  @Test func `counts are summed where all cells have been counted`() {
    #expect(tally.total == 7)
    #expect(tally.count(inCells: 0..<4) == 7)
    #expect(tally.count(inCells: 1..<3) == 0)
    #expect(tally.count(inCells: 2..<2) == 0)
    #expect(tally.count(inCells: 9..<9) == 0)
    #expect(tally.count(inCells: 3..<5) == nil)
    #expect(tally.count(inCells: 5..<8) == nil)
  }

  @Test func `a count that is noted again takes the place of the first`() {
    var tally = tally
    tally.note(1, inCell: 3)
    #expect(tally.total == 3)
    #expect(tally.countedCells == 6)
  }

  @Test(arguments: 0..<9, 0..<9)
  func `cells that may have matches are found from both ends`(first: Int, last: Int) {
    guard first <= last else { return }
    let mayMatch = (first..<last).filter { tally.count(inCell: $0) != 0 }
    #expect(tally.firstCell(in: first..<last) == mayMatch.first)
    #expect(tally.lastCell(in: first..<last) == mayMatch.last)
  }
}
