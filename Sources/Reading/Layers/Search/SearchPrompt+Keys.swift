import Articles
import Records

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
    case .prompt(.stopTyping): return leave(reader: &reader)
    case .prompt(.deleteBefore) where line.isEmpty: return leave(reader: &reader)
    case .prompt(let command): edit(command)
    case .choice(.open): return finish(in: &reader)
    case .program(let command): return .program(command)
    case .scroll, .match, .motion, .reading, .choice: break
    }
    if query != before { begin(in: &reader) }
    return .stays()
  }

  /// Searches for what has been typed, and shows the first match.
  private mutating func begin(in reader: inout Reader) {
    problem = nil
    reader.document?.position = origin
    guard !line.isEmpty else {
      reader.document?.search = previous
      return
    }
    do {
      var search = Search(try SearchMatcher(query), direction)
      search.wanted = wanted
      reader.document?.search = search
      showFirstMatch(in: &reader)
    } catch {
      problem = error.reason
      reader.document?.search = nil
    }
  }

  /// Shows the match that is waited for, as seen from where the text was.
  func showFirstMatch(in reader: inout Reader) {
    let rows = reader.rowsForMatches
    let origin = origin
    reader.document?.modify { document in
      guard let wanted = document.search?.wanted else { return }
      document.countShortText()
      switch document.search?.find(wanted, in: document.source) ?? .none {
      case .unknown: break
      case .none: document.search?.wanted = nil
      case .found(let match, _):
        document.search?.wanted = nil
        document.position = origin
        document.show(match: match, rows: rows)
      }
    }
  }

  /// Restores what there was before the prompt.
  private func leave(reader: inout Reader) -> LayerResponse {
    reader.document?.position = origin
    reader.document?.search = previous
    return .closes()
  }

  /// Stays where the search has led; with nothing typed, searches for the last query.
  private mutating func finish(in reader: inout Reader) -> LayerResponse {
    guard problem == nil else { return .stays() }
    guard line.isEmpty else { return keep(in: &reader) }
    guard let query = reader.searching.history.last else {
      reader.message = "Nothing has been searched for yet."
      return leave(reader: &reader)
    }
    fill(with: query)
    let isSame = purpose == .sifting && previous?.matcher.query == query
    if !isSame { begin(in: &reader) }
    return keep(in: &reader)
  }

  private func keep(in reader: inout Reader) -> LayerResponse {
    guard let search = reader.document?.search else { return .stays() }
    reader.searching.history.add(query)
    let effects: [Effect] = reader.memory.isOn ? [.rememberQuery(query)] : []
    if search.current == nil, search.wanted == nil {
      reader.message = reader.document?.words(ofNone: search)
    } else if purpose == .sifting {
      let (layer, stopped) = SiftedLayer.begin(from: origin, in: &reader)
      return .becomes(layer, effects + stopped)
    } else {
      stay(in: &reader)
    }
    return .closes(effects)
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
