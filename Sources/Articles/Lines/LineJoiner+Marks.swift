extension LineJoiner {
  /// What became of a look at the place where a joiner is.
  private enum Step {
    case line(Line)
    /// Nothing but white space was there.
    case passed
    /// It cannot be decided without more of the text.
    case needsMore
  }

  /// The next line of a text in which the ranges of `marks` are lines by themselves; nil where it may
  /// go on behind `text`.
  ///
  /// A line ends where a mark begins. Where a mark is cut depends only on its range, so that a joiner
  /// put down within one finds the same pieces.
  mutating func next(
    in text: Span<UInt8>, base: Int, isFinal: Bool, among marks: BlockMarks
  ) -> Line? {
    var scout = self
    while scout.offset < base + text.count, let index = marks.index(behind: scout.offset) {
      let range = marks[index].range
      guard range.lowerBound < base + text.count else { break }
      let step =
        range.lowerBound > scout.offset
        ? scout.lineBefore(range, in: text, base: base)
        : scout.line(index, of: marks, in: text, base: base, isFinal: isFinal)
      switch step {
      case .line(let line):
        self = scout
        return line
      case .passed: continue
      case .needsMore: return nil
      }
    }
    guard let line = scout.nextUnmarked(in: text, base: base, isFinal: isFinal) else { return nil }
    self = scout
    return line
  }

  /// A line of the text before a mark.
  private mutating func lineBefore(
    _ range: Range<Int>, in text: Span<UInt8>, base: Int
  ) -> Step {
    let gap = text.extracting(0..<range.lowerBound - base)
    guard let line = nextUnmarked(in: gap, base: base, isFinal: true) else {
      state.scanner.skip(to: range.lowerBound, in: text, base: base)
      return .passed
    }
    state.scanner.leave(clippedAt: range.lowerBound, in: text, base: base)
    return .line(line)
  }

  private mutating func line(
    _ index: Int, of marks: BlockMarks, in text: Span<UInt8>, base: Int, isFinal: Bool
  ) -> Step {
    let entry = marks[index]
    state.paragraphStart = nil
    if offset == entry.range.lowerBound { state.scanner.beginLine() }
    let found =
      entry.mark.keepsLines
      ? kept(entry.range, in: text, base: base, isFinal: isFinal)
      : whole(entry.range, in: text, base: base, isFinal: isFinal)
    if case .needsMore = found { return found }
    if offset == entry.range.upperBound {
      let isKnown = state.scanner.passLineEnd(in: text, base: base, isFinal: isFinal)
      guard isKnown else { return .needsMore }
    }
    guard case .line(var line) = found, !line.isBlank else { return found }
    line.mark = Int32(clamping: index)
    return .line(line)
  }

  /// A line of a mark whose lines stand by themselves.
  private mutating func kept(
    _ range: Range<Int>, in text: Span<UInt8>, base: Int, isFinal: Bool
  ) -> Step {
    let end = min(range.upperBound, base + text.count)
    let isWhole = end == range.upperBound
    let part = text.extracting(0..<end - base)
    guard let line = state.scanner.next(in: part, base: base, isFinal: isWhole || isFinal) else {
      guard isWhole else { return .needsMore }
      state.scanner.skip(to: end, in: text, base: base)
      return .passed
    }
    state.scanner.leave(clippedAt: range.upperBound, in: text, base: base)
    return .line(line)
  }

  /// All of a mark, or a piece of one that is too long.
  private mutating func whole(
    _ range: Range<Int>, in text: Span<UInt8>, base: Int, isFinal: Bool
  ) -> Step {
    guard
      let line = state.scanner.next(piece: range, in: text, base: base, isFinal: isFinal)
    else { return .needsMore }
    return line.isBlank ? .passed : .line(line)
  }
}
