import Articles
import Records
import Typesetting

/// A query that is being typed.
struct SearchPrompt: Layer {
  let context = KeyContext.searching
  /// What it was opened for.
  enum Purpose: Equatable, Sendable {
    /// To go to a match.
    case going(SearchDirection)
    /// To show only paragraphs that match.
    case sifting
  }

  let purpose: Purpose
  /// Which match from there on is meant; 1 is the first.
  let times: Int
  /// Where the text was, to which Esc returns it.
  private(set) var origin: Position
  private let quotedOrigin: QuotedPosition
  /// What of a page was hidden there, which a match that is not the one may have shown.
  private(set) var hiding: Hiding
  /// The search that there was before, which Esc brings back.
  private(set) var previous: Search?
  /// Where the first match is looked for from.
  private(set) var start: Int
  var line = Query()
  var isExact = false
  var isWholeWord = false
  var isExpression = false
  /// How letters in the other case are taken.
  let caseFolding: CaseFolding
  /// Whether only what does not match is to be shown.
  var isInverted = false
  /// Why the query is none.
  var problem: PrintableText?
  private var recall: SearchHistory.Recall?

  /// A prompt over a document.
  init(
    _ purpose: Purpose, times: Int = 1, over document: Document,
    caseFolding: CaseFolding = .unlessCapitals
  ) {
    self.purpose = purpose
    self.caseFolding = caseFolding
    self.times = times
    origin = document.position
    quotedOrigin = document.quotedNow()
    hiding = document.galley.hiding
    previous = document.search
    start = Self.start(purpose, document)
  }

  private static func start(_ purpose: Purpose, _ document: Document) -> Int {
    let place = document.position.place.offset
    let isAtMatch = document.search?.current?.lowerBound == place
    return isAtMatch && purpose == .going(.forward) ? place + 1 : place
  }

  /// Goes on from the same words of the text in front, which was read again.
  mutating func moveOrigin(in document: inout Document, rows: Int) {
    let typed = document.search
    document.search = previous?.restarted
    document.show(quotedOrigin, rows: rows)
    document.makeMatchAtPlaceCurrent()
    (origin, hiding, previous) = (document.position, document.galley.hiding, document.search)
    start = Self.start(purpose, document)
    document.search = typed
  }

  /// What is to be searched for.
  var query: SearchQuery {
    SearchQuery(
      line.text, isExact: isExact, isWholeWord: isWholeWord, isExpression: isExpression,
      caseFolding: caseFolding)
  }

  var direction: SearchDirection {
    if case .going(let direction) = purpose { direction } else { .forward }
  }

  /// The match that it leads to.
  var wanted: Search.Wanted {
    Search.Wanted(place: start, direction: direction, steps: times)
  }

  /// The character that opened it.
  var sign: PrintableText {
    switch purpose {
    case .going(.forward): "/"
    case .going(.backward): "?"
    case .sifting: isInverted ? "&!" : "&"
    }
  }

  /// Types a key; false where it types nothing.
  mutating func type(_ key: Key) -> Bool {
    // As in less: the first of two exclamation marks is no part of the query.
    if purpose == .sifting, line.isEmpty, !isInverted, key == "!" {
      isInverted = true
      return true
    }
    guard line.type(key) else { return false }
    recall = nil
    return true
  }

  /// Edits the line.
  mutating func edit(_ command: PromptCommand) {
    if line.edit(command) { recall = nil }
  }

  /// Steps through the queries of before that begin as the line did when the first was recalled.
  mutating func recall(_ step: Int, from history: SearchHistory) {
    var recall = self.recall ?? SearchHistory.Recall(typed: query)
    guard let found = history.step(&recall, by: step) else { return }
    self.recall = recall
    fill(with: found)
  }

  /// Puts a query into the line as if it had been typed.
  mutating func fill(with query: SearchQuery) {
    line.replace(with: query.text)
    isExact = query.isExact
    isWholeWord = query.isWholeWord
    isExpression = query.isExpression
  }
}
