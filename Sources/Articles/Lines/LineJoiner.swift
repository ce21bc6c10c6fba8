/// Gives the lines of a text as its author meant them: lines that were broken to fill a column are
/// one line again.
struct LineJoiner: Equatable, Sendable {
  /// How far a joiner has come.
  struct State: Equatable, Sendable {
    var scanner: LineScanner
    /// Where a paragraph began of which pieces have been given.
    var paragraphStart: Int?
  }

  /// How far it has come; that of another one takes it to where the other is.
  var state: State
  private let fill: LineFilling?
  private let cut: Int

  /// Where the next line begins.
  var offset: Int { state.scanner.offset }

  /// How many line ends were passed, from where the joiner was put down.
  var lines: Int {
    get { state.scanner.lines }
    set { state.scanner.lines = newValue }
  }

  init(at offset: Int, profile: TextProfile, limits: Limits) {
    state = State(scanner: LineScanner(at: offset, lineEnd: profile.lineEnd, limits: limits))
    fill = profile.fill
    cut = limits.cut
  }

  /// The next line; nil where it may go on behind `text`.
  mutating func next(
    in text: Span<UInt8>, base: Int, isFinal: Bool, marks: BlockMarks = .none
  ) -> Line? {
    guard marks.isEmpty else {
      return next(in: text, base: base, isFinal: isFinal, among: marks)
    }
    return nextUnmarked(in: text, base: base, isFinal: isFinal)
  }

  /// The next line of a text without marks of blocks.
  mutating func nextUnmarked(in text: Span<UInt8>, base: Int, isFinal: Bool) -> Line? {
    guard let fill else { return state.scanner.next(in: text, base: base, isFinal: isFinal) }
    return next(in: text, base: base, isFinal: isFinal, joining: fill)
  }

  private mutating func next(
    in text: Span<UInt8>, base: Int, isFinal: Bool, joining filling: LineFilling
  ) -> Line? {
    var scout = state.scanner
    guard var whole = scout.next(in: text, base: base, isFinal: isFinal) else { return nil }
    if whole.isBlank {
      state.scanner = scout
      return whole
    }
    var last = whole
    let head = layout(of: whole, in: text, base: base)
    var above = head
    let origin = state.paragraphStart ?? whole.start
    var goesOn: Int?
    while scout.offset < base + text.count {
      var ahead = scout
      guard let below = ahead.next(in: text, base: base, isFinal: isFinal) else {
        if isFinal { break }
        return nil
      }
      guard canTouch(last, below, at: filling.column) else { break }
      let next = layout(of: below, in: text, base: base)
      let seam = Seam(
        above: above, below: next, isFirst: last.start == whole.start,
        isEntry: head.hasMarker, filling: filling)
      guard seam.joins else { break }
      if isTooLong(origin, whole, below) {
        goesOn = origin
        break
      }
      whole.end = below.end
      whole.next = below.next
      whole.indent = min(whole.indent, below.indent)
      last = below
      above = next
      scout = ahead
    }
    if scout.offset >= base + text.count && !isFinal { return nil }
    state.scanner = scout
    state.paragraphStart = goesOn
    return whole
  }

  /// Whether two lines touch and are no longer than lines that were filled to a column, which have
  /// at most four bytes a column.
  private func canTouch(_ above: Line, _ below: Line, at column: Int) -> Bool {
    !below.isBlank && !below.isAfterBlank && !below.isContinuation && !above.isContinuation
      && below.length <= 4 * column && above.length <= 6 * column
  }

  private func layout(of line: Line, in text: Span<UInt8>, base: Int) -> LineLayout {
    let longest = LineShape.longest * 2
    let end = min(line.end, line.start + longest)
    return LineLayout(text.extracting((line.start - base)..<(end - base)), indent: line.indent)
  }

  /// Whether a paragraph has gone on past a multiple of the cut size, for as long as a cut takes.
  private func isTooLong(_ start: Int, _ whole: Line, _ following: Line) -> Bool {
    let earliest = max(start + cut, whole.start + 1)
    return following.start >= (earliest + cut - 1) / cut * cut
  }
}
