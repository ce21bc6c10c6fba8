import Articles
import Records
import Typesetting

extension Document {
  /// Why one text takes the place of another.
  enum Cause {
    /// The bytes are the same and were decoded again.
    case decoding
    /// The file was read again.
    case reading
  }

  /// Takes over from the text whose place it takes where the reader is, and what was done in it.
  mutating func inherit(from old: Document, because cause: Cause, rows: Int) {
    let map = PlaceMap(from: old, to: self)
    list = old.list
    folder = old.folder
    ownHeld = old.ownHeld
    otherShift = old.otherShift
    jumps = old.jumps.moved(map.position)
    followed = old.followed.moved(map.position)
    marks = old.marks
    isAnother = old.isAnother
    hasToldGrowth = old.hasToldGrowth
    inheritFolds(of: old, map)
    inheritSearch(of: old, map)
    switch cause {
    case .decoding:
      (change, waiting) = (old.change, old.waiting)
      awaitsRecollection = old.awaitsRecollection
      if show(old.quotedPosition, rows: rows) != .words { show(lineOf: old) }
    case .reading: showPlace(of: old, map, rows: rows)
    }
    inheritChoices(of: old)
  }

  private mutating func inheritFolds(of old: Document, _ map: PlaceMap) {
    awaitedFolds = old.awaitedFolds
    if map.isKnown {
      for section in old.contents.foldedSections {
        let start = map.place(old.article.sections[section].start)
        if let index = self.section(holding: start), article.sections[index].start == start {
          fold(section: index, true)
        }
      }
    } else {
      awaitedFolds += old.foldedTitles
    }
    foldAwaited(from: 0)
  }

  private mutating func inheritSearch(of old: Document, _ map: PlaceMap) {
    search = old.search?.restarted
    search?.wanted = old.search?.wanted.map { wanted in
      var wanted = wanted
      wanted.place = map.place(Anchor(wanted.place)).offset
      return wanted
    }
    sift(old.sifting?.filters ?? [])
  }

  /// Shows the words that the other text has at the top, or waits for them where they are missing.
  private mutating func showPlace(of old: Document, _ map: PlaceMap, rows: Int) {
    let isLost = old.lostPlace.map { $0.shown == old.position } ?? false
    let quoted = isLost ? old.lostPlace?.quoted ?? old.quotedPosition : old.quotedPosition
    guard show(quoted, rows: rows) == .distance else { return }
    if !isLost, let place = map.placeInSameSection(old.position.top) { show(place) }
    lostPlace = LostPlace(quoted: quoted, shown: position)
  }

  /// Shows a place that was lost where its words have come since, unless the reader has moved.
  mutating func seekLostPlace(rows: Int) {
    guard let lost = lostPlace else { return }
    guard lost.shown == position else { return lostPlace = nil }
    let found = find(lost.quoted)
    guard found.by == .words else { return }
    lostPlace = nil
    show(lost.quoted, rows: rows)
  }

  /// Chooses the link and the match that stand where the chosen ones stood on the screen.
  private mutating func inheritChoices(of old: Document) {
    makeMatchAtPlaceCurrent()
    if old.shownMatch != nil { shownMatch = search?.current }
    guard let link = old.chosenLink else { return }
    let distance = old.start(of: link).offset - old.position.top.offset
    let start = Anchor(max(0, position.top.offset + distance))
    if let next = self.link(from: start), self.start(of: next) == start { chosenLink = next }
  }

  /// Shows the line that another decoding has at the top; lines end alike in nearly all encodings.
  private mutating func show(lineOf old: Document) {
    let line = LineNumbers(old.article, source: old.source)
      .line(holding: old.position.top.offset)
    guard let start = LineNumbers(article, source: source).offset(ofLine: line) else { return }
    show(Anchor(start))
  }
}
