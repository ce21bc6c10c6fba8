import System

/// The opening that the reader waits for, and the keys that were typed meanwhile.
///
/// Keys that are typed ahead are meant for the article that is being opened, so they are held for a
/// moment. A text that takes longer is waited for while the keys do what they did before.
struct AwaitedOpening {
  /// Nanoseconds for which keys are held.
  private static let patience = 200_000_000

  let opening: Opening
  private let start = monotonicNanoseconds()
  /// Whether the status line says that it takes long.
  private(set) var isSlow = false

  init(_ opening: Opening) { self.opening = opening }

  /// Whether keys are to be held.
  var holdsKeys: Bool { !isSlow }

  /// Milliseconds until keys are held no longer; nil where they are not.
  var timeLeft: Int? {
    guard holdsKeys else { return nil }
    return max(0, (start + Self.patience - monotonicNanoseconds()) / 1_000_000 + 1)
  }

  /// Notes that keys are held no longer; returns whether that is so from now on.
  mutating func becomesSlow() -> Bool {
    guard holdsKeys, monotonicNanoseconds() >= start + Self.patience else { return false }
    isSlow = true
    return true
  }
}
