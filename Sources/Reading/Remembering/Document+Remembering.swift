import Articles
import Records
import Typesetting

extension Document {
  /// What has to change for an article to be remembered again.
  struct Record: Equatable, Sendable {
    var position: Position
    var jumps: Jumps
    var folded: [Int]
  }

  /// Where the reader is, with the words there.
  var quotedPosition: QuotedPosition {
    QuotedPosition(top: quoted, shift: position.place.offset - position.top.offset)
  }

  /// What is to be remembered of it on a screen of `rows` rows; nil where nothing is to be, and where
  /// it is what was reported last.
  ///
  /// A text from a pipe that nobody has moved in leaves nothing, unless it is `wanted`.
  mutating func newRecord(rows: Int, isWanted: Bool = false) -> RememberedArticle? {
    let record = Record(position: position, jumps: jumps, folded: contents.foldedSections)
    guard let file, !isSourceOfPage, record != reported || isWanted else { return nil }
    if isPiped { return pipedRecord(record, file, rows: rows, isWanted: isWanted) }
    reported = record
    return RememberedArticle(
      path: file, title: title.string, position: quotedPosition, percent: percent,
      section: section(holding: position.place).map { text(article.sections[$0].title).string },
      jumps: jumps, folded: record.folded.map(heading(of:)) + awaitedFolds, isAnother: isAnother)
  }

  private mutating func pipedRecord(
    _ record: Record, _ file: String, rows: Int, isWanted: Bool
  ) -> RememberedArticle? {
    guard isWanted || reported != nil || position.top > .start, !awaitsRecollection,
      awaitedBookmark == nil, isKept(rows: rows)
    else { return nil }
    reported = record
    return RememberedArticle(
      path: file, title: name ?? "", position: kept(position), percent: percent, section: nil,
      jumps: Jumps(), folded: [])
  }

  /// Lets all of it be reported again.
  mutating func forgetRecord() { reported = nil }

  /// Goes where reading ended; nil where that is the start, or where the file has another text now.
  mutating func resume(at bookmark: Bookmark, rows: Int) -> QuotedPlace.Trace? {
    if isPiped {
      let found = find(kept: bookmark.position)
      show(found.position, rows: rows)
      return position.top > .start ? found.by : nil
    }
    let trace = show(bookmark.position, rows: rows)
    if trace == .distance, title.string != bookmark.title {
      isAnother = true
      position = Position()
      return nil
    }
    return position.top > .start ? trace : nil
  }

  /// Applies what is remembered beside the place.
  mutating func apply(_ recollection: Recollection) {
    awaitsRecollection = false
    guard !isAnother else { return }
    for mark in recollection.marks where !mark.isGlobal && marks[mark.letter] == nil {
      if isPiped {
        keptMarks[mark.letter] = mark.position
      } else {
        marks[mark.letter] = mark.position
      }
    }
    if isPiped { return }
    jumps = Jumps(past: recollection.jumps.past + jumps.past, future: recollection.jumps.future)
    jumps.clamp(to: galley.count)
    awaitedFolds = recollection.folded
    foldAwaited(from: 0)
  }

  /// Folds the sections from one on that were folded when the article was read last.
  mutating func foldAwaited(from first: Int) {
    guard !awaitedFolds.isEmpty else { return }
    for section in article.sections.indices.dropFirst(first) {
      let title = article.sections[section].title
      guard awaitedFolds.contains(where: { $0.utf8.count == title.count }),
        let index = awaitedFolds.firstIndex(of: heading(of: section))
      else { continue }
      awaitedFolds.remove(at: index)
      fold(section: section, true)
    }
  }

  /// The titles of the sections that are folded.
  var foldedTitles: [String] { contents.foldedSections.map(heading(of:)) }

  /// The title of a section as it stands in the text.
  private func heading(of section: Int) -> String {
    String(decoding: source.bytes(in: article.sections[section].title), as: UTF8.self)
  }

  /// The place where a quoted position is now.
  func find(_ quoted: QuotedPosition) -> (position: Position, by: QuotedPlace.Trace) {
    let found = quoted.top.find(in: source)
    let place = min(max(0, found.offset + quoted.shift), galley.count)
    return (Position(top: Anchor(found.offset), place: Anchor(place)), found.by)
  }

  /// Shows a place that was quoted from an older text, and returns what it was found by.
  @discardableResult
  mutating func show(_ quoted: QuotedPosition, rows: Int) -> QuotedPlace.Trace {
    let found = find(quoted)
    show(found.position, rows: rows)
    return found.by
  }

  private mutating func show(_ place: Position, rows: Int) {
    chosenLink = nil
    reveal(place.place)
    position = place
    if position.top.offset >= galley.count { showEnd(rows: rows) }
  }
}
