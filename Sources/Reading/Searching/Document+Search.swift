import Articles
import Records
import Typesetting

extension Document {
  /// Notes which match is to be shown next: one after the match that the reader is at, as long as that
  /// is on the screen, else one after the place.
  mutating func want(_ direction: SearchDirection, times: Int) {
    guard search != nil else { return }
    var place = position.place.offset
    if let current = search?.current,
      current.lowerBound == place || isShown(current.lowerBound)
    {
      place = direction == .forward ? current.lowerBound + 1 : current.lowerBound
    }
    search?.wanted = Search.Wanted(place: place, direction: direction, steps: times)
  }

  /// Makes a match the one that the reader is at, and brings it into the upper third of the screen
  /// where it is not seen well already.
  mutating func show(match: Range<Int>, rows count: Int) {
    let place = Anchor(match.lowerBound)
    search?.current = match
    chosenLink = nil
    reveal(place)
    if !isSeenWell(match, rows: count) {
      let row = galley.row(showing: place)?.start ?? place
      let top = galley.anchor(row, movedBy: -(count / 3))
      position.top = min(top, galley.lastTop(rows: count))
    }
    position.place = max(place, position.top)
  }

  /// Makes the match at the place the current one, where a jump has led back to it.
  mutating func makeMatchAtPlaceCurrent() {
    let place = position.place.offset
    guard let match = search?.matches(in: place..<place + 1, of: source).last,
      match.lowerBound == place
    else { return }
    search?.current = match
  }

  /// Whether a match is on the screen with some rows around it.
  private mutating func isSeenWell(_ match: Range<Int>, rows count: Int) -> Bool {
    let shown = galley.rows(from: bodyTop, count: count)
    guard let first = shown.firstIndex(where: { $0.shows(match.lowerBound) }),
      let last = shown.firstIndex(where: {
        $0.shows(max(match.lowerBound, match.upperBound - 1))
      })
    else { return false }
    let margin = min(2, count / 6)
    let isAtStart = position.top <= .start
    let isAtEnd = shown.last.map { $0.range.upperBound >= galley.count } ?? true
    return (first >= margin || isAtStart) && (last < count - margin || isAtEnd)
  }

  /// Whether a byte is in one of the rows that were shown last.
  private func isShown(_ offset: Int) -> Bool { rows.contains { $0.shows(offset) } }

  /// Counts the matches of a short text there and then.
  mutating func countShortText() { search?.countShort(source) }

  /// Draws the matches on the screen as such, and finds out which of all the current one is.
  mutating func light() {
    let matches = matchMarks()
    let links = linkMarks().filter { link in
      !matches.contains { $0.range.overlaps(link.range) }
    }
    let marks = (matches + links).sorted { $0.range.lowerBound < $1.range.lowerBound }
    if !marks.isEmpty { rows = galley.marked(rows, marks) }
  }

  private mutating func matchMarks() -> [TextMark] {
    guard var search else { return [] }
    self.search = nil
    defer { self.search = search }
    search.locate(in: source)
    let matches = Self.stretches(rows).flatMap { search.matches(in: $0, of: source) }
    return matches.map { TextMark($0, $0 == search.current ? .currentMatch : .match) }
  }

  /// The bytes of some rows, those that follow one another in the text taken together.
  private static func stretches(_ rows: [Row]) -> [Range<Int>] {
    rows.reduce(into: []) { stretches, row in
      let reach = row.reach
      if let last = stretches.last, last.upperBound >= reach.lowerBound,
        last.lowerBound <= reach.lowerBound
      {
        stretches[stretches.count - 1] =
          last.lowerBound..<max(last.upperBound, reach.upperBound)
      } else {
        stretches.append(reach)
      }
    }
  }

  /// Counts the matches of the sections that the contents show.
  mutating func countHits(in entries: [Contents.Entry.Kind]) {
    guard var search, search.total > 0 else { return }
    self.search = nil
    defer { self.search = search }
    for case .section(let index) in entries {
      let start = article.sections[index].start.offset
      search.hits[start] = search.count(
        in: start..<end(ofSection: index).offset, of: source)
    }
  }

  /// What is said where a search finds nothing.
  func words(ofNone search: Search?) -> PrintableText {
    let pattern = PrintableText(search?.matcher.query.text ?? "")
    let words: PrintableText =
      source.isComplete ? "Pattern not found: " : "Pattern not found so far: "
    return words + pattern
  }

  /// What is said where a search has gone on from the other end of the text.
  mutating func words(ofWrapping direction: SearchDirection) -> PrintableText {
    let words: PrintableText =
      direction == .forward ? "Search wrapped to the top" : "Search wrapped to the end"
    search?.locate(in: source)
    guard let search, let ordinal = search.ordinal, search.isComplete(source.count) else {
      return words + "."
    }
    return words + PrintableText("; match \(ordinal) of \(search.total).")
  }
}
