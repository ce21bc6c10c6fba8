import Articles

/// Signs around words, which are signs only where a word begins or ends (CommonMark 6.2).
///
/// A span begins behind and ends before the punctuation that would make its signs be read as text, and is
/// left out where that does not help, such as within a word.
struct MarkdownDelimiters {
  private(set) var spans: [MarkdownSpan]
  private let glyphs: [PlacedGlyph]
  private let atomStarts: Set<Int>
  private let atomEnds: Set<Int>

  /// What a sign stands beside.
  private enum Side {
    case space, punctuation, symbol, letter
  }

  init(_ glyphs: [PlacedGlyph], _ atoms: [MarkdownAtom], _ spans: [MarkdownSpan]) {
    self.glyphs = glyphs
    self.spans = spans
    atomStarts = Set(atoms.map(\.range.lowerBound))
    atomEnds = Set(atoms.map(\.range.upperBound))
    guard spans.contains(where: \.isDelimited) else { return }
    // What is left out of one may be what another was beside.
    for _ in 0..<2 { fit() }
  }

  private mutating func fit() {
    for index in spans.indices where spans[index].isDelimited {
      while !spans[index].range.isEmpty, !fit(index) {}
    }
    spans.removeAll { $0.range.isEmpty }
    spans.sort(by: MarkdownSpans.isBefore)
    dropCrossing()
  }

  /// Makes a span shorter where its signs would be none; true where they are, or nothing helps.
  private mutating func fit(_ index: Int) -> Bool {
    let range = spans[index].range
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if glyphs[first].isWhite { return shorten(index, first + 1..<range.upperBound) }
    if glyphs[last].isWhite { return shorten(index, first..<last) }
    // Some programs look beyond the signs of strikes for what stands beside others.
    let (before, next) = (outsides(before: index), insides(first: index))
    if !Self.isSign(inner: next, outer: before) {
      let canMove = next == [.punctuation] && !atomStarts.contains(first)
      return shorten(index, canMove ? first + 1..<range.upperBound : 0..<0)
    }
    let (end, behind) = (insides(last: index), outsides(behind: index))
    if !Self.isSign(inner: end, outer: behind) {
      let canMove = end == [.punctuation] && !atomEnds.contains(range.upperBound)
      return shorten(index, canMove ? first..<last : 0..<0)
    }
    guard spans[index].style == .emphasis else { return true }
    let isInWord = !before.allSatisfy(Self.isApart) || !behind.allSatisfy(Self.isApart)
    spans[index].isInWord = isInWord
    if isInWord, touchesSigns(index) { return shorten(index, 0..<0) }
    return true
  }

  private mutating func shorten(_ index: Int, _ range: Range<Int>) -> Bool {
    spans[index].range = range
    return false
  }

  /// Whether a sign between these is one of emphasis, on the side of its words.
  private static func isSign(inner: [Side], outer: [Side]) -> Bool {
    inner.allSatisfy { inner in
      switch inner {
      case .space: false
      case .letter: true
      case .punctuation, .symbol: outer.allSatisfy(isApart)
      }
    }
  }

  private static func isApart(_ side: Side) -> Bool { side == .space || side == .punctuation }

  private func side(_ index: Int) -> Side {
    guard glyphs.indices.contains(index), !glyphs[index].isWhite else { return .space }
    let scalar = glyphs[index].glyph.scalar
    if scalar.isASCII {
      let value = scalar.value
      let isLetter = (0x61...0x7A).contains(value | 0x20) || (0x30...0x39).contains(value)
      return isLetter ? .letter : .punctuation
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return .symbol
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: return .letter
    }
  }

  private func outsides(before index: Int) -> [Side] {
    let start = spans[index].range.lowerBound
    if start == 0 { return [.space] }
    return sides(start - 1, isBesideAtom: atomEnds.contains(start), index) {
      $0.upperBound == start || $0.lowerBound == start && $1
    }
  }

  private func insides(first index: Int) -> [Side] {
    let start = spans[index].range.lowerBound
    return sides(start, isBesideAtom: atomStarts.contains(start), index) {
      $0.lowerBound == start && !$1
    }
  }

  private func insides(last index: Int) -> [Side] {
    let end = spans[index].range.upperBound
    return sides(end - 1, isBesideAtom: atomEnds.contains(end), index) {
      $0.upperBound == end && !$1
    }
  }

  private func outsides(behind index: Int) -> [Side] {
    let end = spans[index].range.upperBound
    if end == glyphs.count { return [.space] }
    return sides(end, isBesideAtom: atomStarts.contains(end), index) {
      $0.lowerBound == end || $0.upperBound == end && $1
    }
  }

  /// What stands on one side of a sign: a sign of an atom or of another span, or else a glyph.
  private func sides(
    _ glyph: Int, isBesideAtom: Bool, _ index: Int, _ isBeside: (Range<Int>, Bool) -> Bool
  ) -> [Side] {
    let beside = others(index, isBeside)
    if isBesideAtom || beside.contains(where: { $0 != .struck }) { return [.punctuation] }
    return beside.isEmpty ? [side(glyph)] : [.punctuation, side(glyph)]
  }

  private func touchesSigns(_ index: Int) -> Bool {
    let own = spans[index].range
    return !others(index) { range, _ in
      [range.lowerBound, range.upperBound].contains {
        $0 == own.lowerBound || $0 == own.upperBound
      }
    }.isEmpty
  }

  /// The styles of the other spans near by that are as asked, by their glyphs and whether they are outer
  /// ones.
  private func others(
    _ index: Int, _ body: (Range<Int>, Bool) -> Bool
  ) -> [MarkdownSpan.Style] {
    let near = max(0, index - 16)..<min(spans.count, index + 17)
    return near.filter { other in
      other != index && !spans[other].range.isEmpty && body(spans[other].range, other < index)
    }.map { spans[$0].style }
  }

  /// Leaves out what would cross an outer span, as it may since that is shorter.
  private mutating func dropCrossing() {
    var ends: [Int] = []
    spans = spans.filter { span in
      while let end = ends.last, end <= span.range.lowerBound { ends.removeLast() }
      if let end = ends.last, span.range.upperBound > end { return false }
      ends.append(span.range.upperBound)
      return true
    }
  }
}
