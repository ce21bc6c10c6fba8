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
    #expect(look(text).controls.count == 0 && look(text).invisible.count == 0)
    #expect(look(text).controls.first == nil && look(text).invisible.first == nil)
  }

  @Test(arguments: ["\u{1b}", "\u{7}", "\u{0}", "\u{7f}", "\u{9b}"])
  func `what a terminal would obey counts`(character: String) {
    let text = look("ab\(character)c\(character)")
    #expect(text.controls.count == 2 && text.invisible.count == 0)
    #expect(text.controls.first?.offset == 2)
  }

  @Test(
    arguments: [
      "\u{202e}", "\u{200b}", "\u{feff}", "\u{e0041}", "\u{200d}", "\u{e0100}", "\u{fe0f}",
      "\u{34f}",
      "\u{3164}", "\u{115f}", "\u{17b4}", "\u{180b}",
    ] as [Unicode.Scalar])
  func `what nobody would see counts`(scalar: Unicode.Scalar) {
    let text = look("ab\(scalar)c\(scalar)")
    #expect(text.invisible.count == 2 && text.controls.count == 0)
    #expect(text.invisible.first?.offset == 2)
    #expect(text.invisible.first?.scalar == scalar)
  }

  @Test func `bytes that are no UTF-8 count one by one`() {
    #expect(look([0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x80]).controls.count == 4)
  }

  @Test(arguments: 65_520...65_540)
  func `a character across two windows is still one`(length: Int) {
    let text = look(String(repeating: "a", count: length) + "皮\u{202e}😀\u{1b}")
    #expect(text.controls.count == 1 && text.invisible.count == 1)
    #expect(text.invisible.first?.offset == length + 3)
  }

  @Test(arguments: 65_500...65_545)
  func `what does something across two windows does not count`(length: Int) {
    let flag = "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"
    let text = look(String(repeating: "a", count: length) + flag + "👩\u{200d}🔬 می\u{200c}خواهم")
    #expect(text.invisible.count == 0)
  }
}
