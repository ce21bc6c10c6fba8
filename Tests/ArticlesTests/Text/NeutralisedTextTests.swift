import Testing

@testable import Articles

/// Holds the count of what is shown in another form to what a terminal would not take as it is.
@Suite struct NeutralisedTextTests {
  private func look(_ text: String) -> NeutralisedText { look(Array(text.utf8)) }

  private func look(_ bytes: [UInt8]) -> NeutralisedText {
    NeutralisedText(in: TextInMemory(bytes))
  }

  @Test(arguments: [
    "", "Plain words.\n", "tab\tand\r\nline\u{c}", "naïve “words” – 皮膚 😀", "a\u{a0}b\u{2003}c",
    "soft\u{ad}hyphen", "👩\u{200d}🔬", "▯ � ␛", "\u{feff}a mark of the byte order",
  ])
  func `what is shown as it is does not count`(text: String) {
    #expect(look(text).count == 0)
    #expect(look(text).first == nil)
  }

  @Test(arguments: [
    "\u{1b}", "\u{7}", "\u{0}", "\u{7f}", "\u{9b}", "\u{202e}", "\u{200b}", "\u{feff}", "\u{e0041}",
  ])
  func `what a terminal would obey or hide counts`(character: String) {
    let text = look("ab\(character)c\(character)")
    #expect(text.count == 2)
    #expect(text.first?.offset == 2)
  }

  @Test func `bytes that are no UTF-8 count one by one`() {
    #expect(look([0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x80]).count == 4)
  }

  @Test(arguments: 65_520...65_540)
  func `a character across two windows is still one`(length: Int) {
    let text = look(String(repeating: "a", count: length) + "皮\u{202e}😀\u{1b}")
    #expect(text.count == 2)
    #expect(text.first?.offset == length + 3)
  }
}
