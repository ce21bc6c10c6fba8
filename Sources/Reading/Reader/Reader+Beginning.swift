import Articles
import Options
import Records
import Typesetting

/// What is done first with the first text, as `+` and `-p` ask for.
extension Reader {
  /// Does it as soon as enough of the text has come; a key before that gives it up.
  mutating func begin() -> [Effect] {
    guard let document, let start = awaitedStart else { return [] }
    let isWhole = document.source.isComplete
    switch start {
    case .line(let number): return begin(atLine: number, isWhole: isWhole)
    case .percent(let share): if isWhole { finishBeginning { $0.goTo(percent: share) } }
    case .end:
      let isLoaded = isWhole && document.article.isComplete
      finishBeginning(isLoaded ? nil : start) { $0.goToEnd() }
    case .follow:
      finishBeginning { _ in }
      return followGrowth()
    case .search(let words): begin(searching: words, .forward)
    case .searchBackward(let words): if isWhole { begin(searching: words, .backward) }
    }
    return []
  }

  /// Goes there; `next` is what is still to be done.
  private mutating func finishBeginning(
    _ next: StartCommand? = nil, _ go: (inout Reader) -> Void
  ) {
    awaitedStart = next
    pending = .nothing
    // Where reading ended is not gone to any more, though it may be known only later.
    isUntouched = false
    go(&self)
  }

  private mutating func begin(atLine number: Int, isWhole: Bool) -> [Effect] {
    guard let document else { return [] }
    let lines = LineNumbers(document.article, source: document.source)
    if isWhole || lines.offset(ofLine: number) != nil { finishBeginning { $0.goTo(line: number) } }
    return []
  }

  /// Goes to the first match, which in a pipe may be yet to come.
  private mutating func begin(searching words: String, _ direction: SearchDirection) {
    if document?.search == nil {
      finishBeginning(awaitedStart) { $0.search(for: words, direction) }
    } else if let search = document?.search, search.current == nil, search.wanted == nil {
      let wanted = wanted(direction)
      document?.search?.wanted = wanted
    }
    goToWanted()
    guard let document else { return }
    if let match = document.search?.current {
      // As in less it stands in the first row, wherever it was on the screen before.
      self.document?.modify { $0.show(Anchor(match.lowerBound)) }
      message = nil
    } else if document.search?.wanted != nil || !document.source.isComplete {
      return
    }
    awaitedStart = nil
  }

  private mutating func search(for words: String, _ direction: SearchDirection) {
    do {
      let matcher = try SearchMatcher(asInLess: words, options.caseFolding)
      searching.history.add(matcher.query)
      var search = Search(matcher, direction)
      search.wanted = wanted(direction)
      document?.search = search
    } catch {
      message = error.reason
      awaitedStart = nil
    }
  }

  private func wanted(_ direction: SearchDirection) -> Search.Wanted {
    let place = direction == .forward ? 0 : document?.galley.count ?? 0
    return Search.Wanted(place: place, direction: direction)
  }
}

extension SearchMatcher {
  /// Words as somebody writes them for less, which takes all of them for an expression: what stands at
  /// the start or the end of a line, has classes of characters, alternatives or backslashes is one here
  /// too, and all else is found as it is.
  init(asInLess words: String, _ caseFolding: CaseFolding) throws(SearchError) {
    let isExpression =
      words.hasPrefix("^") || words.hasSuffix("$") || words.contains(".*")
      || words.contains { "\\[|".contains($0) }
    try self.init(
      SearchQuery(words, isExpression: isExpression, caseFolding: caseFolding))
  }
}
