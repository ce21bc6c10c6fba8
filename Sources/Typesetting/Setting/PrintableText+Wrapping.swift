public import Articles

extension PrintableText {
  /// The text in lines of at most `columns` columns, broken as running text is.
  public func wrapped(to columns: Int) -> [PrintableText] {
    let bytes = Array(string.utf8)
    if let breaker = ASCIIBreaker(bytes, columns: columns) {
      return breaker.lines().map { PrintableText(String(decoding: bytes[$0], as: UTF8.self)) }
    }
    let glyphs = PlacedGlyph.fold(bytes.span, base: 0)
    let lines = LineBreaker(glyphs, keepsSpace: false).lines(first: columns, others: columns)
    return lines.map { line in
      let drawn = glyphs[line.drawn].map { placed in
        placed.glyph.columns > columns ? Glyph.narrowSubstitute : placed.glyph
      }
      var text = PrintableText(drawn)
      if line.isHyphenated { text.append(.hyphen) }
      return text
    }
  }
}
