extension PrintableText {
  /// As much of the front as fits into `columns`.
  public func prefix(columns limit: Int) -> PrintableText {
    guard columns > limit else { return self }
    var front = PrintableText()
    for scalar in string.unicodeScalars {
      let glyph = Glyph.printed(scalar)
      if front.columns + glyph.columns > limit { break }
      front.append(glyph)
    }
    return front
  }

  /// As much of the end as fits into `columns`.
  public func suffix(columns limit: Int) -> PrintableText {
    guard columns > limit else { return self }
    var left = limit
    var start = string.endIndex
    while start > string.startIndex {
      let previous = string.index(before: start)
      for scalar in string[previous..<start].unicodeScalars {
        left -= Glyph.printed(scalar).columns
      }
      if left < 0 { break }
      start = previous
    }
    return PrintableText(string[start...].unicodeScalars.map(Glyph.printed))
  }

  /// The text itself, or its front and an ellipsis where it is wider than `columns`.
  public func truncated(to limit: Int) -> PrintableText {
    guard columns > limit else { return self }
    guard limit > 0 else { return PrintableText() }
    return prefix(columns: limit - 1) + "…"
  }

  /// The text cut or filled with spaces to exactly `columns`.
  public func padded(to width: Int) -> PrintableText {
    var filled = prefix(columns: width)
    while filled.columns < width { filled.append(.space) }
    return filled
  }

  /// Spaces.
  public static func blank(_ columns: Int) -> PrintableText { PrintableText().padded(to: columns) }
}
