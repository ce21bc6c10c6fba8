import Articles

/// Breaks the glyphs of a line that is shown as it is: a row is full before the next one begins, as in
/// less, so that no column is moved by a word that did not fit.
struct LineWrapper {
  private let glyphs: [PlacedGlyph]

  init(_ glyphs: [PlacedGlyph]) { self.glyphs = glyphs }

  /// The rows of at most `columns` columns.
  func lines(columns limit: Int) -> [LineBreaker.Line] {
    var lines: [LineBreaker.Line] = []
    var start = 0
    var columns = 0
    for index in glyphs.indices {
      let width = min(glyphs[index].glyph.columns, limit)
      // A tab has one byte and several glyphs: all of them are in one row, as far as they have room.
      if columns + width > limit, index > start, !isInTab(index) {
        lines.append(LineBreaker.Line(drawn: start..<drawnEnd(index, limit, start), next: index))
        start = index
        columns = 0
      }
      columns += width
    }
    lines.append(
      LineBreaker.Line(drawn: start..<drawnEnd(glyphs.count, limit, start), next: glyphs.count))
    return lines
  }

  private func isInTab(_ index: Int) -> Bool { glyphs[index].offset == glyphs[index - 1].offset }

  /// Where a row that begins at `start` ends without what of its last tab has no room.
  private func drawnEnd(_ end: Int, _ limit: Int, _ start: Int) -> Int {
    var columns = 0
    for index in start..<end {
      columns += min(glyphs[index].glyph.columns, limit)
      if columns > limit { return index }
    }
    return end
  }
}
