public import Articles

extension PrintableText {
  /// The text in lines of at most so many columns, broken as running text is.
  public func wrapped(to columns: Int) -> [PrintableText] {
    let bytes = Array(string.utf8)
    let glyphs = PlacedGlyph.fold(bytes.span, base: 0)
    let lines = LineBreaker(glyphs, keepsSpace: false).lines(first: columns, others: columns)
    return lines.map { line in
      var text = PrintableText()
      for placed in glyphs[line.drawn] {
        text.append(placed.glyph.columns > columns ? .narrowSubstitute : placed.glyph)
      }
      if line.isHyphenated { text.append(.hyphen) }
      return text
    }
  }
}
