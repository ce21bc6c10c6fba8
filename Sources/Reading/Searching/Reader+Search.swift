import Articles
import Records
import Typesetting

extension Reader {
  /// A search that the world has been asked to carry on.
  struct RunningSearch: Equatable, Sendable {
    var article: Int
    var number: Int
    var direction: SearchDirection
  }

  /// Goes so many matches on, or back where negative; sections while nothing is searched.
  mutating func stepMatch(by steps: Int) {
    guard let search = document?.search else { return stepSection(by: steps) }
    let direction = steps > 0 ? search.direction : search.direction.opposite
    seek(direction, times: abs(steps))
  }

  /// Goes to the next match but some, as soon as it is known.
  mutating func seek(_ direction: SearchDirection, times: Int) {
    guard var current = document else { return }
    document = nil
    current.search?.isStopped = false
    current.want(direction, times: times)
    document = current
    goToWanted()
  }

  /// Goes to the match that is waited for, or says that there is none.
  mutating func goToWanted() {
    guard var current = document, let wanted = current.search?.wanted else { return }
    document = nil
    defer { document = current }
    switch current.search?.find(wanted, in: current.source) ?? .none {
    case .unknown: break
    case .none:
      current.search?.wanted = nil
      message = current.words(ofNone: current.search)
      if case .sifted(let layer) = layers.last {
        layers.removeLast()
        current.position = layer.origin
      }
    case .found(let match, let isWrapped):
      current.search?.wanted = nil
      let rows = rowsForMatches
      if isSifted {
        current.showSifted(match: match, rows: rows)
      } else {
        current.jump { $0.show(match: match, rows: rows) }
      }
      if isWrapped { message = current.words(ofWrapping: wanted.direction) }
    }
  }

  /// The rows that a match may stand in: where there is no status line, what is said lies over the
  /// last row of the text.
  var rowsForMatches: Int { max(1, layout.textRows - (layout.statusRow == nil ? 1 : 0)) }

  /// Takes in what was counted, and goes to a match that was waited for.
  mutating func take(_ findings: SearchFindings, search number: Int, of id: Int) {
    guard let search = document?.search, document?.id == id, search.number == number else { return }
    document?.search?.note(findings)
    if let prompt = searchPrompt { showFirstMatch(of: prompt) } else { goToWanted() }
  }

  /// Asks the world to count where that has to be done, and to stop where nobody waits for it.
  mutating func keepSearching() {
    document?.countShortText()
    guard let search = document?.search, let document, !search.isStopped else {
      return stopRunningSearch()
    }
    guard !search.isComplete(document.source.count) else { return }
    let direction = search.wanted?.direction ?? search.direction
    if let running = runningSearch, running.article == document.id,
      running.number == search.number, search.wanted == nil || running.direction == direction
    {
      return
    }
    searches += 1
    runningSearch = RunningSearch(article: document.id, number: searches, direction: direction)
    self.document?.search?.number = searches
    effects.append(
      .search(
        article: document.id, search: searches, matcher: search.matcher,
        from: search.wanted?.place ?? document.position.place.offset, direction: direction))
  }

  /// Stops counting, and waiting for a match; false where neither is going on.
  mutating func interruptSearch() -> Bool {
    guard let search = document?.search, let document, !search.isStopped,
      !search.isComplete(document.source.count)
    else { return false }
    self.document?.search?.isStopped = true
    self.document?.search?.wanted = nil
    message = "Stopped searching; n goes on."
    return true
  }

  private mutating func stopRunningSearch() {
    guard runningSearch != nil else { return }
    runningSearch = nil
    effects.append(.stopSearch)
  }
}

extension SearchDirection {
  /// The other way.
  var opposite: SearchDirection { self == .forward ? .backward : .forward }
}
