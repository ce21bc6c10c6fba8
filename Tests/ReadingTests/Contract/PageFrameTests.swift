import AuthoredTexts
import Testing

@testable import Reading

/// Pages with tables and furniture under any keys and at any size.
@Suite struct PageFrameTests {
  @Test(arguments: [AuthoredText.tables, .page, .everything], 1...6)
  func `every frame fits its screen whatever is pressed`(_ source: AuthoredText, seed: Int) {
    var noise = Noise(seed: seed)
    var page = PageReader(source)
    for _ in 0..<300 {
      page.press(RandomStroke.next(&noise))
      let found = FrameContract.violations(of: page.reader.frame(), at: page.reader.size)
      guard found.isEmpty else {
        Issue.record("\(found) at \(page.reader.size)")
        return
      }
    }
  }

  @Test(arguments: 1...120)
  func `a page scrolls to its end and back at every width`(_ columns: Int) {
    var page = PageReader(.tables, columns: columns, rows: 9)
    for key in ["<Space>", "b", "j", "k"] {
      let end = key == "<Space>" || key == "j" ? AuthoredText.tables.count : 0
      for _ in 0..<2_000 {
        let before = page.reader.document?.position
        page.press(key)
        if page.reader.document?.position == before { break }
      }
      let shown = page.reader.document?.shownRange
      #expect(end == 0 ? shown?.lowerBound == 0 : shown?.upperBound == end, "\(key)")
    }
  }
}
