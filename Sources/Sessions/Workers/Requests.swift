import System

/// What is asked of a ``Worker``, as its thread sees it.
final class Requests<Request: Sendable>: Sendable {
  private struct State: Sendable {
    var waiting: Request?
    var hasThread = false
    var isClosed = false
    /// Ends what is being done.
    var interrupt: (@Sendable () -> Void)?
  }

  private let state = Monitor(State())

  /// The next request, which is waited for; nil where nobody will ask any more.
  func next() -> Request? {
    wait()
    return take()
  }

  /// The request that waits; nil where there is none.
  func take() -> Request? {
    state.change { state in
      defer { state.waiting = nil }
      return state.isClosed ? nil : state.waiting
    }
  }

  /// Waits for a request, or until nobody will ask any more, at most for `timeout`.
  func wait(atMost timeout: Duration? = nil) {
    state.wait(atMost: timeout) { $0.waiting != nil || $0.isClosed }
  }

  /// Whether a request waits, or nobody wants to know any more.
  var isOvertaken: Bool {
    let state = state.now
    return state.waiting != nil || state.isClosed
  }

  /// Whether nobody wants to know any more.
  var isClosed: Bool { state.now.isClosed }

  /// Does `body` unless it is overtaken already; as soon as it is, `interrupt` is to end it.
  ///
  /// `interrupt` is called from the thread that asks, and never after `body` has returned.
  func unlessOvertaken(
    interrupt: @escaping @Sendable () -> Void, _ body: () throws -> Void
  ) rethrows {
    let isOvertaken = state.change { state in
      state.interrupt = interrupt
      return state.waiting != nil || state.isClosed
    }
    defer { state.change { $0.interrupt = nil } }
    if !isOvertaken { try body() }
  }

  /// Puts what `merge` makes of the request that waits in its place, and starts the thread that does
  /// it where none runs.
  ///
  /// Where no thread can be started, the next request tries again.
  func add(_ merge: (_ waiting: Request?) -> Request, start: () throws -> Void) {
    state.change { state in
      state.waiting = merge(state.waiting)
      state.interrupt?()
      guard !state.hasThread else { return }
      state.hasThread = (try? start()) != nil
    }
  }

  /// Lets the thread end.
  func close() {
    state.change { state in
      state.isClosed = true
      state.interrupt?()
    }
  }
}
