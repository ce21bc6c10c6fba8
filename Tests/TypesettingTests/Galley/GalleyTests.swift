import Articles
import Testing

@testable import Typesetting

@Suite struct GalleyTests {
  private static let measures = [1, 2, 3, 5, 8, 13, 21, 40, 72, 200]

  @Test(arguments: Sample.all.indices)
  func `the rows part the bytes of the article`(_ index: Int) {
    let text = Sample.all[index]
    for measure in Self.measures {
      var galley = Galley(text, measure: measure)
      let rows = galley.allRows()
      for (upper, lower) in zip(rows, rows.dropFirst())
      where upper.range.upperBound != lower.range.lowerBound {
        Issue.record("a gap at \(upper.range.upperBound) of \(measure)")
      }
      if let last = rows.last { #expect(last.range.upperBound == text.count) }
    }
  }

  @Test func `white space before the first block is in the first row`() {
    var galley = Galley(Array("\n\n  Tea and Salt and Rye\n".utf8), measure: 40)
    #expect(galley.row(holding: .start)?.range.contains(0) == true)
  }

  @Test(arguments: Sample.all.indices)
  func `the row that holds a place has it in its bytes`(_ index: Int) {
    let text = Sample.all[index]
    for measure in Self.measures {
      var galley = Galley(text, measure: measure)
      guard let first = galley.block(holding: .start) else { continue }
      for offset in stride(from: first.range.lowerBound, to: text.count, by: 5) {
        let row = galley.row(holding: Anchor(offset))
        if row?.range.contains(offset) != true { Issue.record("\(offset) at \(measure)") }
      }
    }
  }

  @Test(arguments: Sample.all.indices)
  func `moving by rows goes where the rows say, and back`(_ index: Int) {
    for measure in Self.measures {
      var galley = Galley(Sample.all[index], measure: measure)
      let rows = galley.allRows()
      for start in stride(from: 0, to: rows.count, by: 3) {
        for count in [1, 2, 7, 30] {
          let place = rows[start].start
          let end = min(start + count, rows.count - 1)
          let moved = galley.anchor(place, movedBy: end - start)
          let isRight =
            moved == rows[end].start && galley.anchor(moved, movedBy: start - end) == place
            && galley.rows(from: place, count: count) == Array(rows[start...].prefix(count))
          guard isRight else {
            Issue.record("from row \(start) by \(count) at \(measure)")
            return
          }
        }
      }
    }
  }

  @Test func `every row of a line of tabs can be left again`() {
    for measure in 1...9 {
      var galley = Galley(Array("Title of the Table\n\nsalt\t\t\trye\n".utf8), measure: measure)
      let rows = galley.allRows()
      var place = rows[rows.count - 1].start
      for _ in rows { place = galley.anchor(place, movedBy: -1) }
      #expect(place == rows.first?.start, "\(measure)")
    }
  }

  @Test func `moving stops at either end`() {
    var galley = Galley(Array(Sample.prose.utf8), measure: 20)
    let rows = galley.allRows()
    #expect(galley.anchor(.start, movedBy: -5) == rows.first?.start)
    #expect(galley.anchor(.start, movedBy: 5_000) == rows.last?.start)
    #expect(galley.anchor(.start, movedBy: 0) == .start)
  }

  @Test(arguments: Sample.all.indices)
  func `another measure keeps the place in the row that is shown`(_ index: Int) {
    var galley = Galley(Sample.all[index], measure: 60)
    let places = galley.allRows().map(\.start)
    for measure in [9, 2, 31, 200, 1, 60] {
      galley.set(measure: measure)
      #expect(galley.measure == measure)
      for place in places.prefix(40) {
        let row = galley.row(holding: place)
        if row?.range.contains(place.offset) != true { Issue.record("\(place) at \(measure)") }
      }
    }
    #expect(galley.allRows().map(\.start) == places)
  }

  @Test func `a measure below one is one`() {
    #expect(Galley([], measure: -3).measure == 1)
    var galley = Galley([0x61], measure: 5)
    galley.set(measure: 0)
    #expect(galley.measure == 1)
  }

  @Test func `nothing has no rows`() {
    var galley = Galley([], measure: 40)
    #expect(galley.allRows().isEmpty)
    #expect(galley.row(holding: .start) == nil)
    #expect(galley.anchor(Anchor(7), movedBy: 3) == Anchor(7))
  }
}
