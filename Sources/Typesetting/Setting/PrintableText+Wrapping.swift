public import Articles

extension PrintableText {
  /// The text in lines of at most so many columns, broken as running text is.
  public func wrapped(to columns: Int) -> [PrintableText] {
    let bytes = Array(string.utf8)
    let glyphs = PlacedGlyph.fold(bytes.span, base: 0)
    let lines = LineBreaker(glyphs, keepsSpace: false).lines(first: columns, others: columns)
    return lines.map { line in
      var text = PrintableText(
        glyphs[line.drawn].lazy.map { $0.glyph.columns > columns ? .narrowSubstitute : $0.glyph })
      if line.isHyphenated { text.append(.hyphen) }
      return text
    }
  }
}
