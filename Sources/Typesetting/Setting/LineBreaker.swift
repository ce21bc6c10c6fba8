import Articles

/// Breaks glyphs into lines of a limited number of columns: as much as fits, broken between words
/// where that is possible.
struct LineBreaker {
  /// A line as a range of glyphs.
  struct Line: Equatable {
    /// The glyphs that are drawn.
    var drawn: Range<Int>
    /// The glyph that the next line begins with.
    var next: Int
    /// Whether a hyphen of ours ends it.
    var isHyphenated = false
  }

  private let glyphs: [PlacedGlyph]
  private let keepsSpace: Bool

  init(_ glyphs: [PlacedGlyph], keepsSpace: Bool) {
    self.glyphs = glyphs
    self.keepsSpace = keepsSpace
  }

  /// The lines, the first of at most `first` columns and the others of at most `others`.
  func lines(first: Int, others: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < glyphs.count {
      let line = line(from: start, columns: max(1, lines.isEmpty ? first : others))
      lines.append(line)
      start = line.next
    }
    return lines
  }

  private func line(from start: Int, columns limit: Int) -> Line {
    var columns = 0
    var joint: Int?
    var best: Line?
    var index = start
    while index < glyphs.count {
      let glyph = glyphs[index].glyph
      if glyph.columns == 0, glyphs[index].isBreak {
        return Line(drawn: trimmed(start..<index), next: index + 1)
      }
      if index > start, let line = lineEnding(before: index, from: start, columns, limit) {
        best = line
      }
      let width = min(glyph.columns, limit)
      if columns + width > limit && !(glyph.isSpace && !keepsSpace) {
        return best ?? broken(from: start, at: max(index, start + 1), joint: joint)
      }
      columns += width
      if index > start + limit / 2, BreakRule.isJointOfAddress(glyph) { joint = index + 1 }
      index += 1
    }
    return Line(drawn: trimmed(start..<glyphs.count), next: glyphs.count)
  }

  /// The line that ends right before `index`, where one may.
  private func lineEnding(before index: Int, from start: Int, _ columns: Int, _ limit: Int) -> Line?
  {
    let left = glyphs[index - 1].glyph
    guard
      BreakRule.allowsBreak(
        after: left, before: glyphs[index].glyph,
        precededBy: index - 2 >= start ? glyphs[index - 2].glyph : nil)
    else { return nil }
    if left.isSoftHyphen {
      guard columns < limit else { return nil }
      return Line(drawn: start..<index, next: index, isHyphenated: true)
    }
    let drawn = trimmed(start..<index)
    return drawn.isEmpty && !keepsSpace ? nil : Line(drawn: drawn, next: index)
  }

  /// A line that ends within a word, marks that belong to the last character kept with it.
  private func broken(from start: Int, at index: Int, joint: Int?) -> Line {
    var end = joint ?? index
    while end > start + 1, end < glyphs.count, glyphs[end].glyph.columns == 0 { end -= 1 }
    if glyphs[end - 1].glyph.columns == 0 && end - 1 == start { end = index }
    // What is left of a tab that the line has no room for is dropped: it has no bytes of its own.
    var next = end
    while next < glyphs.count, glyphs[next].offset == glyphs[end - 1].offset { next += 1 }
    return Line(drawn: start..<end, next: next)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard !keepsSpace else { return range }
    var end = range.upperBound
    while end > range.lowerBound, glyphs[end - 1].glyph.isSpace { end -= 1 }
    return range.lowerBound..<end
  }
}
