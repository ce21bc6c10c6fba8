import Testing

@testable import Markup

@Suite("The outline of converted pages")
struct OutlineOfPagesTests {
  /// The text of a page, and the texts of the blocks in its outline.
  private func convert(_ page: String) -> (text: [UInt8], blocks: [String]) {
    var converter = PageConverter()
    let text = converter.add(Array(page.utf8), isFinal: true).text
    let texts = BlockTexts(converter.outline) { Array(text[$0]) }
    return (text, texts.ranges.map { String(decoding: texts.bytes[$0], as: UTF8.self) })
  }

  @Test("Blocks are those of the page, whatever stands between them")
  func blocks() {
    let page = "<p>One <b>two</b><p>Three<ul><li>Four<button>Press</button></ul><p>Five<br>six"
    #expect(convert(page).blocks == ["One two", "Three", "Four", "Five six"])
  }

  @Test("Empty lines at the end of code are of no block")
  func code() {
    let page = "<pre>one\n  two\n\n\n</pre><p>Three"
    #expect(convert(page).blocks == ["one two", "Three"])
  }

  @Test("A long line of code has a block of its own, and ends within the text")
  func longCode() {
    let line = String(repeating: "words ", count: 20_000)
    let converted = convert("<pre>\(line)\n\n</pre>")
    #expect(converted.blocks.joined(separator: " ").split(separator: " ").count == 20_000)
  }

  @Test("The words that stand for an image are of no block")
  func images() {
    #expect(convert("<p>One <img alt='two'> three").blocks == ["One three"])
  }
}
