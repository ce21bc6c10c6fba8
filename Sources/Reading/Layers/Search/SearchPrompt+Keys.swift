import Articles
import Records
import Typesetting

extension SearchPrompt {
  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    let before = query
    if type(key) {
      if query != before { begin(in: &reader) }
      return .stays()
    }
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    return perform(command, in: &reader)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    let before = query
    switch command {
    case .prompt(.olderQuery): recall(1, from: reader.searching.history)
    case .prompt(.newerQuery): recall(-1, from: reader.searching.history)
    case .prompt(.toggleExact): isExact.toggle()
    case .prompt(.toggleWholeWord): isWholeWord.toggle()
    case .prompt(.toggleExpression): isExpression.toggle()
    case .prompt(.toggleInverted): if purpose == .sifting { isInverted.toggle() }
    case .prompt(.stopTyping): return leave(reader: &reader)
    case .prompt(.deleteBefore) where line.isEmpty && isInverted: isInverted = false
    case .prompt(.deleteBefore) where line.isEmpty: return leave(reader: &reader)
    case .prompt(let command): edit(command)
    case .choice(.open): return finish(in: &reader)
    case .program(let command): return .program(command)
    case .scroll, .match, .motion, .reading, .choice: break
    }
    if query != before { begin(in: &reader) }
    return .stays()
  }

  mutating func followText(by map: PlaceMap, in reader: inout Reader) -> Bool {
    guard var document = reader.document else { return false }
    let (position, isKept) = (document.position, follows(in: reader) || line.isEmpty)
    moveOrigin(in: &document, rows: reader.layout.textRows)
    document.position = position
    reader.document = document
    if !isKept { begin(in: &reader) }
    return true
  }

  /// Searches for what has been typed, and shows the first match.
  private mutating func begin(in reader: inout Reader) {
    problem = nil
    if !follows(in: reader) { returnToOrigin(in: &reader) }
    guard !line.isEmpty else {
      reader.document?.search = previous
      return
    }
    do {
      var search = Search(try SearchMatcher(query), direction)
      search.wanted = showsMatch(in: reader) ? wanted : nil
      reader.document?.search = search
      showFirstMatch(in: &reader)
    } catch {
      problem = error.reason
      reader.document?.search = nil
    }
  }

  private func returnToOrigin(in reader: inout Reader) {
    let (origin, hiding) = (origin, hiding)
    reader.document?.modify { document in
      document.position = origin
      document.galley.change(hiding)
    }
  }

  /// Shows the match that is waited for, as seen from where the text was.
  func showFirstMatch(in reader: inout Reader) {
    let rows = reader.rowsForMatches
    let (origin, hiding) = (origin, hiding)
    reader.document?.modify { document in
      guard let wanted = document.search?.wanted else { return }
      document.countShortText()
      switch document.search?.find(wanted, in: document.source) ?? .none {
      case .unknown: break
      case .none: document.search?.wanted = nil
      case .found(let match, _):
        document.search?.wanted = nil
        document.position = origin
        document.galley.change(hiding)
        document.show(match: match, rows: rows)
      }
    }
  }

  /// Whether the end of the text stays at the bottom of the screen while a filter is typed.
  private func follows(in reader: Reader) -> Bool { purpose == .sifting && reader.isFollowing }

  /// Whether the first match is shown; not where a filter for less of what is shown is typed.
  private func showsMatch(in reader: Reader) -> Bool {
    purpose != .sifting || !reader.isFollowing && !reader.isSifted && !isInverted
  }

  /// Restores what there was before the prompt.
  private func leave(reader: inout Reader) -> LayerResponse {
    if !follows(in: reader) { returnToOrigin(in: &reader) }
    reader.document?.search = previous
    return .closes()
  }

  /// Stays where the search has led; with nothing typed, searches for the last query.
  private mutating func finish(in reader: inout Reader) -> LayerResponse {
    guard problem == nil else { return .stays() }
    guard line.isEmpty else { return keep(in: &reader) }
    if purpose == .sifting, reader.isSifted { return endSifting(in: &reader) }
    guard let query = reader.searching.history.last else {
      reader.message = "Nothing has been searched for yet."
      return leave(reader: &reader)
    }
    fill(with: query)
    let isSame = purpose == .sifting && previous?.matcher.query == query
    if !isSame { begin(in: &reader) }
    return keep(in: &reader)
  }

  /// Shows the whole text again.
  private func endSifting(in reader: inout Reader) -> LayerResponse {
    reader.document?.search = previous
    return .delegates(.choice(.open))
  }

  private func keep(in reader: inout Reader) -> LayerResponse {
    guard let search = reader.document?.search else { return .stays() }
    reader.searching.history.add(query)
    let effects: [Effect] = reader.memory.isOn ? [.rememberQuery(query)] : []
    if purpose == .sifting { return sift(search, effects, in: &reader) }
    if search.current == nil, search.wanted == nil {
      reader.message = reader.document?.words(ofNone: search)
    } else {
      stay(in: &reader)
    }
    return .closes(effects)
  }

  /// Adds what was typed to the filters through which the text is shown.
  private func sift(
    _ search: Search, _ effects: [Effect], in reader: inout Reader
  ) -> LayerResponse {
    let filter = BlockSieve.Filter(search.matcher, isInverted: isInverted)
    if reader.isSifted {
      if isInverted { reader.document?.search = previous }
      reader.narrow(by: filter)
      return .closes(effects)
    }
    let isNowhere = search.current == nil && search.wanted == nil
    if isNowhere, !isInverted, !reader.isFollowing {
      reader.message = reader.document?.words(ofNone: search)
      return .closes(effects)
    }
    let layer = SiftedLayer.begin(by: filter, from: origin, previous: previous, in: &reader)
    return .becomes(layer, effects)
  }

  /// Makes a jump of the way to the match, and says where the end of the text was passed.
  private func stay(in reader: inout Reader) {
    guard let document = reader.document else { return }
    if document.position != origin { reader.document?.jumps.leave(origin) }
    if let match = document.search?.current,
      (match.lowerBound < start) == (direction == .forward)
    {
      reader.message = reader.document?.words(ofWrapping: direction)
    }
  }
}
