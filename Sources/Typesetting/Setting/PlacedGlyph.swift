import Articles

/// A glyph and the byte of the article that it begins at.
struct PlacedGlyph {
  var glyph: Glyph
  var offset: Int

  /// Whether it is white space in which the author has broken the line.
  var isBreak: Bool { glyph == .lineEnd }

  /// The glyphs of `text`, which begins at `base`; runs of white space are one space.
  ///
  /// Where it `hides` them, hyphens that a formatter has broken words with (U+2010) are seen only where
  /// a line is broken there again. Where it `breaks`, lines are broken where those of the text end.
  static func fold(
    _ text: Span<UInt8>, base: Int, hides: Bool = false, breaks: Bool = false
  ) -> [PlacedGlyph] {
    var placed: [PlacedGlyph] = []
    placed.reserveCapacity(text.count)
    let hides = hides && !FormatterHyphen.isOfText(text)
    var index = 0
    var afterSpace = true
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      if breaks, glyph.isSpace {
        if !afterSpace { placed.append(Self(glyph: glyph, offset: base + index)) }
        if text[index] == 0x0A, !placed.isEmpty { placed[placed.count - 1].glyph = .lineEnd }
        afterSpace = true
        index += glyph.length
        continue
      }
      if glyph.isSpace, let next = FormatterHyphen.wordRest(text, at: index) {
        if hides, !placed.isEmpty { placed[placed.count - 1].glyph = .formatterHyphen }
        index = next
        continue
      }
      if glyph.isSpace, let next = wideRest(text, at: index, after: placed.last) {
        index = next
        continue
      }
      if glyph.isSpace, let next = wordRest(text, at: index) {
        index = next
        continue
      }
      if !(glyph.isSpace && afterSpace) { placed.append(Self(glyph: glyph, offset: base + index)) }
      afterSpace = glyph.isSpace
      index += glyph.length
    }
    return placed
  }

  /// Where a text without spaces between its words goes on behind a line end at `index`; nil elsewhere.
  private static func wideRest(
    _ text: Span<UInt8>, at index: Int, after last: PlacedGlyph?
  ) -> Int? {
    guard last?.glyph.columns == 2, text[index] == 0x0A || text[index] == 0x0D else { return nil }
    var next = index
    while next < text.count, text[next] <= 0x20 { next += 1 }
    guard next < text.count, text[next] >= 0xE3 else { return nil }
    return Glyph.decode(text, at: next).columns == 2 ? next : nil
  }

  /// Where a word goes on that a hyphen broke at a line end right before `index`; nil elsewhere.
  ///
  /// The hyphen stays: nobody knows whether the word has one of its own.
  private static func wordRest(_ text: Span<UInt8>, at index: Int) -> Int? {
    guard index > 1, text[index - 1] == 0x2D, isLetter(text[index - 2]) else { return nil }
    var next = index
    var isLineEnd = false
    while next < text.count, text[next] <= 0x20 {
      isLineEnd = isLineEnd || text[next] == 0x0A
      next += 1
    }
    guard isLineEnd, next < text.count else { return nil }
    return text[next] >= 0x61 && text[next] <= 0x7A ? next : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// The glyphs of `text` with all its white space, tabs set to every eighth column; other controls are
  /// white space too, or are shown as what they are.
  static func keep(
    _ text: Span<UInt8>, base: Int, from column: Int, showsControls: Bool = false
  ) -> [PlacedGlyph] {
    var placed: [PlacedGlyph] = []
    placed.reserveCapacity(text.count)
    var index = 0
    var columns = column
    while index < text.count {
      let glyph =
        showsControls
        ? Glyph.decode(line: text, at: index) : Glyph.decode(text, at: index)
      let copies = text[index] == 0x09 ? 8 - columns % 8 : 1
      for _ in 0..<copies { placed.append(Self(glyph: glyph, offset: base + index)) }
      columns += copies == 1 ? glyph.columns : copies
      index += glyph.length
    }
    return placed
  }
}
