import Articles

/// The searches of this session.
struct SearchState: Sendable {
  /// A search that workers carry on.
  struct Running: Equatable, Sendable {
    var article: Int
    var number: Int
    var direction: SearchDirection
  }

  /// What was searched for.
  var history = SearchHistory()
  /// The search that goes on, or that waits for the text to grow.
  private(set) var running: Running?
  /// The number of the last search that was asked for.
  private var last = 0

  /// Notes a new running search; returns its number.
  mutating func begin(article: Int, direction: SearchDirection) -> Int {
    last += 1
    running = Running(article: article, number: last, direction: direction)
    return last
  }

  /// Notes that no search runs; returns whether one did.
  mutating func stop() -> Bool {
    defer { running = nil }
    return running != nil
  }
}
