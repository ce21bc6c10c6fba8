import Articles
import Records

extension Reader {
  /// The query that is being typed, if one is; help may lie over it.
  var searchPrompt: SearchPrompt? {
    layers.lazy.compactMap { if case .search(let prompt) = $0 { prompt } else { nil } }.first
  }

  /// Lets a query be typed.
  mutating func openSearch(_ purpose: SearchPrompt.Purpose, times: Int = 1) {
    guard let document else { return }
    layers.append(
      .search(
        SearchPrompt(
          purpose, times: times, origin: document.position, previous: document.search)))
  }

  mutating func press(_ key: Key, in prompt: SearchPrompt) {
    var prompt = prompt
    let before = prompt.query
    if key == .backspace, prompt.line.isEmpty { return leave(prompt) }
    if !prompt.edit(key) {
      guard let command = KeyMap.command(for: key, in: .searching) else { return }
      switch command {
      case .prompt(.olderQuery): prompt.recall(1, from: history)
      case .prompt(.newerQuery): prompt.recall(-1, from: history)
      case .prompt(.toggleExact): prompt.isExact.toggle()
      case .prompt(.toggleWholeWord): prompt.isWholeWord.toggle()
      case .prompt(.toggleExpression): prompt.isExpression.toggle()
      case .prompt(.stopTyping): return leave(prompt)
      case .choice(.open): return finish(prompt)
      case .program(let command): return perform(command)
      case .scroll, .match, .motion, .reading, .choice, .prompt: return
      }
    }
    if prompt.query != before { begin(&prompt) }
    replaceLayer(.search(prompt))
  }

  /// Searches for what has been typed, and shows the first match.
  private mutating func begin(_ prompt: inout SearchPrompt) {
    prompt.problem = nil
    document?.position = prompt.origin
    guard !prompt.line.isEmpty else {
      document?.search = prompt.previous
      return
    }
    do {
      var search = Search(try SearchMatcher(prompt.query), prompt.direction)
      search.wanted = prompt.wanted
      document?.search = search
      showFirstMatch(of: prompt)
    } catch {
      prompt.problem = error.reason
      document?.search = nil
    }
  }

  /// Shows the match that is waited for, as seen from where the text was.
  mutating func showFirstMatch(of prompt: SearchPrompt) {
    guard var current = document, let wanted = current.search?.wanted else { return }
    document = nil
    defer { document = current }
    current.search?.countShort(current.source)
    switch current.search?.find(wanted, in: current.source) ?? .none {
    case .unknown: break
    case .none: current.search?.wanted = nil
    case .found(let match, _):
      current.search?.wanted = nil
      current.position = prompt.origin
      current.show(match: match, rows: rowsForMatches)
    }
  }

  /// Puts everything back as it was before the prompt.
  private mutating func leave(_ prompt: SearchPrompt) {
    layers.removeLast()
    document?.position = prompt.origin
    document?.search = prompt.previous
  }

  /// Stays where the search has led.
  private mutating func finish(_ prompt: SearchPrompt) {
    guard prompt.problem == nil else { return }
    guard prompt.line.isEmpty else { return keep(prompt) }
    guard let query = history.last else {
      message = "Nothing has been searched for yet."
      return leave(prompt)
    }
    var prompt = prompt
    prompt.take(query)
    let isSame = prompt.purpose == .sifting && prompt.previous?.matcher.query == query
    if !isSame { begin(&prompt) }
    keep(prompt)
  }

  private mutating func keep(_ prompt: SearchPrompt) {
    guard let search = document?.search else { return }
    layers.removeLast()
    history.add(prompt.query)
    if remembers { effects.append(.rememberQuery(prompt.query)) }
    if search.current == nil, search.wanted == nil {
      message = document?.words(ofNone: search)
    } else if prompt.purpose == .sifting {
      sift(from: prompt.origin)
    } else {
      stay(since: prompt)
    }
  }

  /// Makes a jump of the way to the match, and tells where the end of the text was passed.
  private mutating func stay(since prompt: SearchPrompt) {
    guard var current = document else { return }
    if current.position != prompt.origin { current.jumps.leave(prompt.origin) }
    if let match = current.search?.current,
      (match.lowerBound < prompt.start) == (prompt.direction == .forward)
    {
      message = current.words(ofWrapping: prompt.direction)
    }
    document = current
  }
}
