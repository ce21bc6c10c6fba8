import Articles
import Records

extension Reader {
  /// The rows that a match may stand in: where there is no status line, a message lies over the last
  /// row of the text.
  var rowsForMatches: Int { max(1, layout.textRows - (layout.statusRow == nil ? 1 : 0)) }

  /// Goes some matches on, or back where negative; sections while nothing is searched.
  mutating func stepMatch(by steps: Int) {
    guard let search = document?.search else { return stepSection(by: steps) }
    let direction = steps > 0 ? search.direction : search.direction.opposite
    document?.search?.isStopped = false
    document?.want(direction, times: abs(steps))
    goToWanted()
  }

  /// Goes to the match that is waited for, or says that there is none.
  mutating func goToWanted() {
    guard let wanted = document?.search?.wanted else { return }
    let (rows, isSifted) = (rowsForMatches, isSifted)
    let outcome = document?.find(wanted, rows: rows, isSifted: isSifted) ?? .unknown
    switch outcome {
    case .unknown: break
    case .none:
      message = document?.words(ofNone: document?.search)
      guard !isFollowing, let sifted = layers.front as? SiftedLayer else { return }
      layers.closeFront { _ in false }
      document?.sifting = nil
      document?.position = sifted.origin
    case .found(_, let isWrapped):
      if isWrapped { message = document?.words(ofWrapping: wanted.direction) }
    }
  }

  /// Notes what was counted, and goes to a match that was waited for.
  mutating func note(_ found: SearchFindings, search number: Int, of id: Int) {
    if document?.id == id, document?.sifting?.search.number == number {
      document?.sifting?.search.note(found)
      return leaveWhereNothingPasses()
    }
    guard let search = document?.search, document?.id == id, search.number == number else { return }
    document?.search?.note(found)
    if let prompt = layers.first(SearchPrompt.self) {
      prompt.showFirstMatch(in: &self)
    } else {
      goToWanted()
    }
  }

  /// Where the entry begins that holds the first match behind the entry at `choice`, or the last before.
  mutating func hit(
    in entries: EntryList, beside choice: Anchor, isForward: Bool
  ) -> Anchor? {
    guard document?.search != nil else {
      message = "Nothing is searched; / in the text does that."
      return nil
    }
    let found = document?.hit(in: entries, beside: choice, isForward: isForward)
    if let words = found?.words { message = words }
    return found?.entry
  }

  /// Asks for matches to be counted where that has to be done, and stops where nobody waits for it.
  mutating func keepSearching() -> [Effect] {
    document?.countShortText()
    // What passes the filters comes first, but for what is typed or waited for.
    if let document, document.sifting != nil, !document.siftsBySearch, !(front is SearchPrompt) {
      return keepSifting()
    }
    guard let search = document?.search, let document, !search.isStopped else {
      return searching.stop() ? [.stopSearch] : []
    }
    let (number, effects) = count(search, of: document)
    if let number { self.document?.search?.number = number }
    return effects
  }

  /// Asks for the matches of a search to be counted, unless they are or are being counted; gives the
  /// number under which that is done from now on.
  mutating func count(_ search: Search, of document: Document) -> (number: Int?, effects: [Effect])
  {
    guard !search.isComplete(document.source.count) else { return (nil, []) }
    let direction = search.wanted?.direction ?? search.direction
    if let running = searching.running, running.article == document.id,
      running.number == search.number, search.wanted == nil || running.direction == direction
    {
      return (nil, [])
    }
    let number = searching.begin(article: document.id, direction: direction)
    let place = search.wanted?.place ?? document.position.place.offset
    return (
      number,
      [
        .search(
          article: document.id, search: number, matcher: search.matcher, from: place,
          direction: direction)
      ]
    )
  }

  /// Stops counting, and waiting for a match; false where neither is going on.
  mutating func interruptSearch() -> Bool {
    guard let search = document?.search, let document, !search.isStopped,
      !search.isComplete(document.source.count)
    else { return false }
    self.document?.search?.isStopped = true
    self.document?.search?.wanted = nil
    message = PrintableText(
      keys.sentence("Stopped searching", Hint(.match(.next), words: "goes on"), in: .reading))
    return true
  }
}

extension SearchDirection {
  /// The other way.
  var opposite: SearchDirection { self == .forward ? .backward : .forward }
}
