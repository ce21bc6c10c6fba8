/// Gives the lines of a text as its author meant them: lines that were broken to fill a column are
/// one line again.
struct LineJoiner: Equatable, Sendable {
  private var scanner: LineScanner
  /// Where a paragraph began of which pieces have been given.
  private var paragraphStart: Int?
  private let fill: FillStyle?
  private let limits: Limits

  /// Where the next line begins.
  var offset: Int { scanner.offset }

  /// How many line ends were passed, from where the joiner was put down.
  var lines: Int {
    get { scanner.lines }
    set { scanner.lines = newValue }
  }

  init(at offset: Int, profile: StyleProfile, limits: Limits) {
    scanner = LineScanner(at: offset, lineEnd: profile.lineEnd, limits: limits)
    fill = profile.fill
    self.limits = limits
  }

  /// The next line; nil where it may go on behind `text`.
  mutating func next(in text: Span<UInt8>, base: Int, isFinal: Bool) -> Line? {
    var scout = scanner
    guard var whole = scout.next(in: text, base: base, isFinal: isFinal) else { return nil }
    guard let style = fill, !whole.isBlank else {
      scanner = scout
      return whole
    }
    var last = whole
    let head = layout(of: whole, in: text, base: base)
    var above = head
    let origin = paragraphStart ?? whole.start
    var goesOn: Int?
    while scout.offset < base + text.count {
      var ahead = scout
      guard let below = ahead.next(in: text, base: base, isFinal: isFinal) else {
        if isFinal { break }
        return nil
      }
      guard canTouch(last, below, at: style.column) else { break }
      let next = layout(of: below, in: text, base: base)
      let seam = Seam(
        above: above, below: next, isFirst: last.start == whole.start,
        isEntry: head.hasMarker, style: style)
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
    scanner = scout
    paragraphStart = goesOn
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
    let earliest = max(start + limits.cut, whole.start + 1)
    let cut = (earliest + limits.cut - 1) / limits.cut * limits.cut
    return following.start >= cut
  }
}
