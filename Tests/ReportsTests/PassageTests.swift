import Articles
import Testing

@testable import Reports

/// Holds what is shown of a paragraph around a match to its size and its place.
@Suite struct PassageTests {
  private func passage(_ text: String) -> Passage {
    Passage(0..<text.utf8.count, in: TextInMemory(text.utf8))
  }

  /// What is shown around the bytes of a text that is made of `words` many times over.
  private func excerpt(of words: String, times: Int, around match: Range<Int>) -> PrintableText {
    let passage = passage(String(repeating: words, count: times))
    return passage.text(passage.excerpt(around: match))
  }

  @Test func `a paragraph of 2000 columns is shown whole, and a longer one is not`() {
    #expect(passage(String(repeating: "a", count: 2000)).whole?.columns == 2000)
    #expect(passage(String(repeating: "a", count: 2001)).whole == nil)
    #expect(passage(String(repeating: "皮", count: 1000)).whole?.columns == 2000)
  }

  @Test func `200 columns are shown around a match, and an ellipsis for the rest`() {
    let middle = excerpt(of: "abcde ", times: 1000, around: 3000..<3005)
    #expect(middle.columns == 202)
    #expect(middle.string.hasPrefix("…") && middle.string.hasSuffix("…"))
    let start = excerpt(of: "abcde ", times: 1000, around: 6..<11)
    #expect(start.string.hasPrefix("abcde abcde") && start.columns == 201)
    let end = excerpt(of: "abcde ", times: 1000, around: 5994..<5999)
    #expect(end.string.hasSuffix("abcde abcde") && end.columns == 201)
  }

  @Test func `wide letters take the columns that they have, and marks take few`() {
    #expect(excerpt(of: "皮膚", times: 2000, around: 6000..<6003).columns <= 202)
    let marks = excerpt(of: "\u{301}", times: 16_000, around: 16_000..<16_002)
    #expect(marks.string.unicodeScalars.count <= 1600 + 2)
    #expect(marks.string.unicodeScalars.count >= 1600)
  }

  @Test func `a match that is longer than an excerpt is shown from its start`() {
    let text = excerpt(of: "abcdefghij", times: 1000, around: 5000..<9000)
    #expect(text.columns == 202)
    #expect(text.string.hasPrefix("…abcdefghij"))
  }

  @Test func `white space is folded, and none is shown where there is nothing else`() {
    let blank = passage(String(repeating: " ", count: 5000))
    #expect(blank.text(blank.excerpt(around: 40..<41)).isEmpty)
    #expect(excerpt(of: "a  \t ", times: 2000, around: 5000..<5001).columns == 202)
  }
}
