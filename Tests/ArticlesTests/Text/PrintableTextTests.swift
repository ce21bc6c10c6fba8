import Testing

@testable import Articles

@Suite struct PrintableTextTests {
  private func folding(_ bytes: [UInt8]) -> PrintableText { PrintableText(folding: bytes.span) }

  /// Whether nothing in the text could act on a terminal, and its columns are those of its glyphs.
  private func isSafe(_ text: PrintableText) -> Bool {
    let scalars = text.string.unicodeScalars
    return scalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && !Visibility.isHarmful($0)
        && ($0.value & ~1) != 0x2028
    }
      && text.columns == scalars.reduce(0) { $0 + Glyph.printed($1).columns }
  }

  @Test func `no bytes make text that acts on a terminal`() {
    var random = SeededGenerator(state: 7)
    for length in 0..<400 {
      let bytes: [UInt8] = .random(length % 90, using: &random)
      #expect(isSafe(folding(bytes)))
      #expect(isSafe(PrintableText(String(decoding: bytes, as: UTF8.self))))
    }
  }

  @Test func `no scalar makes text that acts on a terminal`() {
    for value in UInt32(0)...0xFFFF where value < 0x3000 || value > 0xD000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if !isSafe(PrintableText(String(Character(scalar)))) { Issue.record("U+\(value)") }
    }
  }

  @Test func `white space is folded and taken off the ends`() {
    #expect(folding(Array(" \t Tea \r\n and\u{A0}rye \n".utf8)) == "Tea and\u{A0}rye")
    #expect(folding(Array(" \n".utf8)).isEmpty)
  }

  @Test func `an escape sequence is shown`() {
    #expect(PrintableText("\u{1B}[2J").string == "␛[2J")
  }

  @Test func `wide characters take two columns and marks none`() {
    #expect(PrintableText("皮膚").columns == 4)
    #expect(PrintableText("e\u{301}").columns == 1)
    #expect(PrintableText("😀").columns == 2)
    #expect(PrintableText("กำ").columns == 2)
  }

  @Test(arguments: 0...12)
  func `cut, filled and shortened text has the columns asked for`(_ limit: Int) {
    for text: PrintableText in ["", "Tea", "皮膚科の話", "e\u{301}e\u{301}e\u{301}e\u{301}", "a皮b膚c"] {
      #expect(text.prefix(columns: limit).columns <= limit)
      #expect(text.truncated(to: limit).columns <= limit)
      #expect(text.padded(to: limit).columns == limit)
      #expect(text.string.hasPrefix(text.prefix(columns: limit).string))
      #expect(text.columns > limit || text.truncated(to: limit) == text)
    }
  }

  @Test func `shortened text ends in an ellipsis`() {
    #expect(PrintableText("Cold Baths").truncated(to: 5) == "Cold…")
    #expect(PrintableText("皮膚科").truncated(to: 4) == "皮…")
    #expect(PrintableText("Tea").truncated(to: 1) == "…")
  }

  @Test func `a byte of a path that is not UTF-8 is shown by its number`() {
    let text = PrintableText("caf\u{10FFE9}\u{10FF80}.txt")
    #expect(text.string == #"caf\xE9\x80.txt"# && text.columns == 15)
  }
}
