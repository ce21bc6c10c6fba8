import System

/// An answer of the memory that is waited for, but not for long.
public final class MemoryAnswer: Sendable {
  private enum State: Sendable {
    case awaited
    case given(MemoryGlance?)

    var isGiven: Bool { if case .given = self { true } else { false } }
  }

  private let state = Monitor(State.awaited)
  private let asked = monotonicNanoseconds()

  init() {}

  func give(_ glance: MemoryGlance?) { state.change { $0 = .given(glance) } }

  /// The answer; nil where there is none within `patience` from when it was asked for.
  public func wait(_ patience: Duration) -> MemoryGlance? {
    let left = patience - .nanoseconds(monotonicNanoseconds() - asked)
    state.wait(atMost: max(.zero, left)) { $0.isGiven }
    return if case .given(let glance) = state.now { glance } else { nil }
  }
}
