import Articles

/// The queries that were searched for, the last one last.
struct SearchHistory: Equatable, Sendable {
  /// Where somebody is who steps through it.
  struct Recall: Equatable, Sendable {
    /// What had been typed before; only queries that begin so are recalled.
    let typed: SearchQuery
    /// How many steps back the line is; 0 is what had been typed.
    var steps = 0

    init(typed: SearchQuery) { self.typed = typed }
  }

  private var queries: [SearchQuery] = []
  private static let most = 200

  var last: SearchQuery? { queries.last }

  /// Remembers a query as the last one.
  mutating func add(_ query: SearchQuery) {
    queries.removeAll { $0 == query }
    queries.append(query)
    if queries.count > Self.most { queries.removeFirst() }
  }

  /// Adds the queries of earlier sessions, the last one at the end.
  mutating func prepend(_ earlier: [SearchQuery]) {
    queries = (earlier.filter { !queries.contains($0) } + queries).suffix(Self.most)
  }

  /// The query that is `step` steps further back; nil where there is none.
  func step(_ recall: inout Recall, by step: Int) -> SearchQuery? {
    let fitting = queries.filter { $0.text.hasPrefix(recall.typed.text) && $0 != recall.typed }
    let steps = recall.steps + step
    guard (0...fitting.count).contains(steps) else { return nil }
    recall.steps = steps
    return steps == 0 ? recall.typed : fitting[fitting.count - steps]
  }
}
