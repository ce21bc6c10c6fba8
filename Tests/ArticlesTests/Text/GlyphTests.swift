import Testing

@testable import Articles

@Suite struct GlyphTests {
  private func glyphs(_ bytes: [UInt8]) -> [Glyph] {
    let text = bytes.span
    var found: [Glyph] = []
    var index = 0
    while index < text.count {
      found.append(Glyph.decode(text, at: index))
      index += found[found.count - 1].length
    }
    return found
  }

  private func glyph(_ scalar: Unicode.Scalar) -> Glyph? {
    glyphs(Array(String(Character(scalar)).utf8)).first
  }

  @Test func `controls are shown as their pictures`() {
    let found = glyphs([0x00, 0x07, 0x1B, 0x1F, 0x7F])
    #expect(found.map(\.scalar) == ["␀", "␇", "␛", "␟", "␡"])
    #expect(found.allSatisfy { $0.columns == 1 && $0.length == 1 })
  }

  @Test(arguments: ["\t", "\n", "\u{B}", "\u{C}", "\r"] as [Unicode.Scalar])
  func `white space is a space`(_ scalar: Unicode.Scalar) {
    #expect(glyph(scalar)?.isSpace == true)
  }

  @Test(
    arguments: ["\u{2003}", "\u{2009}", "\u{3000}", "\u{1680}", "\u{205F}"] as [Unicode.Scalar])
  func `white space of other scripts is a space as well`(_ scalar: Unicode.Scalar) {
    #expect(glyph(scalar)?.isSpace == true)
  }

  @Test(arguments: ["\u{A0}", "\u{202F}"] as [Unicode.Scalar])
  func `a no-break space is none`(_ scalar: Unicode.Scalar) {
    #expect(glyph(scalar)?.isSpace == false)
    #expect(glyph(scalar)?.columns == 1)
  }

  @Test func `no control of the second set is drawn, raw or encoded`() {
    for byte in UInt8(0x80)...0x9F {
      #expect(glyphs([byte]).map(\.scalar) == ["\u{FFFD}"])
      let encoded = glyphs([0xC2, byte])
      #expect(encoded.count == 1)
      #expect(encoded.allSatisfy { $0.isSpace || $0.scalar.value > 0x9F })
      #expect(encoded.allSatisfy { $0.columns == 1 && $0.length == 2 })
    }
  }

  @Test(
    arguments: [
      0x061C...0x061C, 0x200B...0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2061...0x2064,
      0x2066...0x206F, 0xFEFF...0xFEFF, 0xE0000...0xE0FFF, 0xFFF9...0xFFFB, 0xAD...0xAD,
      0x34F...0x34F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x2060...0x2065, 0x3164...0x3164, 0xFE00...0xFE0F, 0xFFA0...0xFFA0, 0xFFF0...0xFFF8,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0x1F3FB...0x1F3FF,
    ] as [ClosedRange<UInt32>])
  func `what reorders or hides text is shown as a mark where it stands alone`(
    _ range: ClosedRange<UInt32>
  ) {
    for scalar in range.compactMap(Unicode.Scalar.init) {
      #expect(glyph(scalar)?.scalar == Visibility.mark)
      #expect(glyph(scalar)?.columns == 1)
    }
  }

  @Test(arguments: ["\u{2028}", "\u{2029}"] as [Unicode.Scalar])
  func `a separator of lines is not drawn`(_ scalar: Unicode.Scalar) {
    #expect(glyph(scalar)?.scalar != scalar)
  }

  @Test func `each glyph stands for its bytes and no byte is in two`() {
    var random = SeededGenerator(state: 6)
    for _ in 0..<200 {
      let bytes: [UInt8] = .random(40, using: &random)
      #expect(glyphs(bytes).reduce(0) { $0 + $1.length } == 40)
    }
  }
}
