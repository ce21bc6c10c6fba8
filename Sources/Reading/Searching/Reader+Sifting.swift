import Articles
import Records
import Typesetting

extension Reader {
  /// Whether the text is shown through filters; help may lie over them.
  var isSifted: Bool { document?.sifting != nil && layers.first(SiftedLayer.self) != nil }

  /// Shows less of what is shown: only what passes one more filter.
  mutating func narrow(by filter: BlockSieve.Filter) {
    guard let filters = document?.sifting?.filters else { return }
    let place = document?.position ?? Position()
    document?.sift(filters + [filter])
    showFirstSifted(at: nil, from: place)
  }

  /// Shows what passes at a match, or from where the text was; not where the end is followed.
  mutating func showFirstSifted(at match: Range<Int>?, from origin: Position) {
    guard !isFollowing else { return }
    let rows = rowsForMatches
    if let match {
      document?.showSifted(match: match, rows: rows)
    } else {
      document?.showSifted(from: origin.place)
    }
  }

  /// Shows the first or the last of what passes.
  mutating func showSifted(isLast: Bool) -> [Effect] {
    if document?.siftsBySearch == true {
      let end = document?.galley.count ?? 0
      document?.search?.wanted = Search.Wanted(
        place: isLast ? end : 0, direction: isLast ? .backward : .forward)
      goToWanted()
    } else if isLast {
      let rows = layout.textRows
      document?.showSiftedEnd(rows: rows)
    } else {
      document?.showSifted(from: .start)
    }
    return []
  }

  /// Goes some matches on in what passes, or back where negative.
  mutating func stepSifted(by step: Int) {
    guard let document, document.search != nil else {
      message = "Nothing is searched; / in the text does that."
      return
    }
    if document.siftsBySearch { return stepMatch(by: step) }
    let rows = rowsForMatches
    if self.document?.stepSiftedMatch(by: step, rows: rows) == false {
      message = step > 0 ? "No match after this one." : "No match before this one."
    }
  }

  /// Removes the last filter where nothing passes it and nothing more will come.
  mutating func leaveWhereNothingPasses() {
    guard let document, let sifting = document.sifting, !isFollowing, document.source.isComplete,
      sifting.search.total == 0, sifting.search.isComplete(document.source.count)
    else { return }
    message = PrintableText("No \(document.unitWords) \(sifting.words).")
    let rest = Array(sifting.filters.dropLast())
    self.document?.sift(rest)
    guard rest.isEmpty, let layer = layers.front as? SiftedLayer else { return }
    layers.closeFront { _ in false }
    self.document?.position = layer.origin
  }

  /// Has what passes counted where that has to be done.
  mutating func keepSifting() -> [Effect] {
    guard let document, var search = document.sifting?.search else { return [] }
    search.countShort(document.source)
    self.document?.sifting?.search = search
    leaveWhereNothingPasses()
    guard let search = self.document?.sifting?.search else { return [] }
    let (number, effects) = count(search, of: document)
    if let number { self.document?.sifting?.search.number = number }
    return effects
  }
}
