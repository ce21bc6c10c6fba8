import Articles
import Storage
import System

/// What the loader finds on its way to whoever prints it, so that both can work at the same time.
final class FindingsQueue: Sendable {
  private struct State: Sendable {
    var waiting: [Findings] = []
    var isClosed = false
  }

  private let state = Monitor(State())
  /// The loader waits while this number of parts has not been printed.
  private static let most = 4

  /// Loads the rest of `text` in a thread of its own.
  static func load(_ text: OpenText) throws -> FindingsQueue {
    let queue = FindingsQueue()
    try RawThread.start {
      var text = text
      text.forgetArticle()
      text.share()
      while queue.put(text.loadMore()) {}
    }
    return queue
  }

  /// The next part; waits for it.
  func take() -> Findings {
    state.wait { !$0.waiting.isEmpty }
    return state.change { $0.waiting.removeFirst() }
  }

  /// Nobody will take any more.
  func close() { state.change { $0.isClosed = true } }

  /// Returns whether there is to be more.
  private func put(_ found: Findings) -> Bool {
    state.wait { $0.waiting.count < Self.most || $0.isClosed }
    return state.change { state in
      state.waiting.append(found)
      return !found.isComplete && !state.isClosed
    }
  }
}
