public import Glibc

/// Which signals wait, and what becomes of those that do.
public enum SignalMask {
  /// No signal.
  public static var none: sigset_t { Self.set([]) }

  /// Every signal.
  public static var all: sigset_t {
    var set = sigset_t()
    unsafe sigfillset(&set)
    return set
  }

  /// The set of `signals`.
  public static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }

  /// Changes the mask of this thread; the mask that it had.
  @discardableResult
  public static func change(_ how: Int32, _ signals: sigset_t) -> sigset_t {
    var signals = signals
    var earlier = sigset_t()
    unsafe pthread_sigmask(how, &signals, &earlier)
    return earlier
  }

  /// Drops those of `signals` that wait; whether there were any.
  @discardableResult
  public static func discard(_ signals: [Int32]) -> Bool {
    var signals = set(signals)
    var atOnce = timespec()
    var found = false
    while unsafe sigtimedwait(&signals, nil, &atOnce) > 0 { found = true }
    return found
  }

  /// Waits for one of `signals`, which must be blocked, and takes it; nil where another one came in
  /// between, or `milliseconds` have passed.
  public static func wait(for signals: [Int32], atMost milliseconds: Int? = nil) -> Int32? {
    var signals = set(signals)
    guard let milliseconds else {
      let signal = unsafe sigwaitinfo(&signals, nil)
      return signal > 0 ? signal : nil
    }
    var time = timespec(
      tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    let signal = unsafe sigtimedwait(&signals, nil, &time)
    return signal > 0 ? signal : nil
  }
}
