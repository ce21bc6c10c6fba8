/// Gives the lines of a text as its author meant them: lines that were broken to fill a column are
/// one line again.
struct LineJoiner: Equatable, Sendable {
  private var scanner: LineScanner
  /// Where a paragraph began of which pieces have been given.
  private var paragraphStart: Int?
  private let profile: StyleProfile
  private let limits: Limits

  /// Where the next line begins.
  var offset: Int { scanner.offset }

  /// How many line ends were passed, from where the joiner was put down.
  var lines: Int { scanner.lines }

  init(at offset: Int, profile: StyleProfile, limits: Limits) {
    scanner = LineScanner(at: offset, lineEnd: profile.lineEnd, limits: limits)
    self.profile = profile
    self.limits = limits
  }

  /// The next line; nil where it may go on behind `text`.
  mutating func next(in text: Span<UInt8>, base: Int, isFinal: Bool) -> Line? {
    var scout = scanner
    guard var whole = scout.next(in: text, base: base, isFinal: isFinal) else { return nil }
    guard let column = profile.fillColumn, !whole.isBlank else {
      scanner = scout
      return whole
    }
    var last = whole
    let origin = paragraphStart ?? whole.start
    var goesOn: Int?
    while scout.offset < base + text.count {
      var ahead = scout
      guard let below = ahead.next(in: text, base: base, isFinal: isFinal) else {
        if isFinal { break }
        return nil
      }
      guard joins(whole, last, below, at: column, in: text, base: base) else { break }
      if isTooLong(origin, whole, below) {
        goesOn = origin
        break
      }
      whole.end = below.end
      whole.next = below.next
      last = below
      scout = ahead
    }
    if scout.offset >= base + text.count && !isFinal { return nil }
    scanner = scout
    paragraphStart = goesOn
    return whole
  }

  /// Whether `below` goes on with the sentence of `above`, the last line of `whole` so far.
  ///
  /// It does where its first word had no room above, and nothing says that something new begins.
  private func joins(
    _ whole: Line, _ above: Line, _ below: Line, at column: Int, in text: Span<UInt8>, base: Int
  ) -> Bool {
    if below.isBlank || below.isAfterBlank || below.isContinuation || above.isContinuation {
      return false
    }
    // A line that was filled to a column has at most four bytes a column.
    if below.length > 4 * column { return false }
    let head = text.extracting((whole.start - base)..<(whole.end - base))
    let next = text.extracting((below.start - base)..<(below.end - base))
    if Marker(of: next).isMarker { return false }
    if below.indent > above.indent && !(Marker(of: head).isMarker && above == whole) {
      return false
    }
    let upper = SampledLine(text.extracting((above.start - base)..<(above.end - base)))
    return above.indent + upper.columns + 1 + SampledLine(next).firstWord > column
  }

  /// Whether a paragraph has gone on past a multiple of the cut size, for as long as a cut takes.
  private func isTooLong(_ start: Int, _ whole: Line, _ following: Line) -> Bool {
    let earliest = max(start + limits.cut, whole.start + 1)
    let cut = (earliest + limits.cut - 1) / limits.cut * limits.cut
    return following.start >= cut
  }
}
