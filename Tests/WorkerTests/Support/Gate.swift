import System

/// A place where one thread waits until another lets it go on.
final class Gate: Sendable {
  private struct State {
    var isReached = false
    var isOpen = false
  }

  private let state = Monitor(State())

  /// Waits for the gate to open.
  func pass() {
    state.change { $0.isReached = true }
    state.wait(atMost: .seconds(10)) { $0.isOpen }
  }

  /// Waits until somebody waits at the gate, and says whether somebody does.
  func isReached() -> Bool { state.wait(atMost: .seconds(10)) { $0.isReached } }

  func open() { state.change { $0.isOpen = true } }
}
