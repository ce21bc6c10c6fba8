import Articles

/// A glyph and the byte of the article that it begins at.
struct PlacedGlyph {
  var glyph: Glyph
  var offset: Int

  /// The glyphs of `text`, which begins at `base`; runs of white space are one space.
  static func fold(_ text: Span<UInt8>, base: Int) -> [PlacedGlyph] {
    var placed: [PlacedGlyph] = []
    placed.reserveCapacity(text.count)
    var index = 0
    var afterSpace = true
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      if !(glyph.isSpace && afterSpace) { placed.append(Self(glyph: glyph, offset: base + index)) }
      afterSpace = glyph.isSpace
      index += glyph.length
    }
    return placed
  }

  /// The glyphs of `text` with all its white space, tabs set to every eighth column.
  static func keep(_ text: Span<UInt8>, base: Int, from column: Int) -> [PlacedGlyph] {
    var placed: [PlacedGlyph] = []
    var index = 0
    var columns = column
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      let copies = text[index] == 0x09 ? 8 - columns % 8 : 1
      for _ in 0..<copies { placed.append(Self(glyph: glyph, offset: base + index)) }
      columns += copies == 1 ? glyph.columns : copies
      index += glyph.length
    }
    return placed
  }
}
