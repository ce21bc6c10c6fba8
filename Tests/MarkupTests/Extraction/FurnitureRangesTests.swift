import Testing

@testable import Markup

@Suite("Ranges of furniture")
struct FurnitureRangesTests {
  /// The furniture of a page, of which the blocks with one of these words are kept.
  private func furniture(_ html: String, keeping words: [String]) -> [String] {
    var converter = PageConverter()
    let text = converter.add(Array(html.utf8), isFinal: true).text
    let survey = PageSurvey(converter.outline) { Array(text[$0]) }
    let isKept = survey.texts.ranges.map { range in
      words.contains { String(decoding: survey.texts.bytes[range], as: UTF8.self).contains($0) }
    }
    return FurnitureRanges(survey, isKept) { Array(text[$0]) }.ranges.map {
      String(decoding: text[$0], as: UTF8.self)
    }
  }

  @Test("An image in the line of a block goes with the block")
  func imageInLine() {
    #expect(furniture("<p><img alt=a>menu<p>text", keeping: ["text"]) == ["[a]menu"])
  }

  @Test("An image of its own goes where most around it goes")
  func images() {
    let page = "<div><p>text</p><img alt=a></div><div><img alt=b><p>menu</p></div>"
    #expect(furniture(page, keeping: ["text"]) == ["[b]\n\nmenu"])
  }

  @Test("An image that a name calls a button goes")
  func buttons() {
    let page = "<div><p>text<div class=share><img alt=a></div><p>more text</div>"
    #expect(furniture(page, keeping: ["text"]) == ["[a]"])
  }

  @Test("What stands between blocks that go, goes with them")
  func between() {
    let page = "<p>text<p>menu<hr><p>foot"
    #expect(furniture(page, keeping: ["text"]).count == 1)
  }
}
