import Glibc

/// Which signals wait, and what becomes of those that do.
enum SignalMask {
  /// No signal.
  static var none: sigset_t { Self.set([]) }

  /// Every signal.
  static var all: sigset_t {
    var set = sigset_t()
    unsafe sigfillset(&set)
    return set
  }

  /// The set of `signals`.
  static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }

  /// Changes the mask of this thread; the mask that it had.
  @discardableResult
  static func change(_ how: Int32, _ signals: sigset_t) -> sigset_t {
    var signals = signals
    var earlier = sigset_t()
    unsafe pthread_sigmask(how, &signals, &earlier)
    return earlier
  }

  /// Drops those of `signals` that wait; whether there were any.
  @discardableResult
  static func discard(_ signals: [Int32]) -> Bool {
    var signals = set(signals)
    var atOnce = timespec()
    var found = false
    while unsafe sigtimedwait(&signals, nil, &atOnce) > 0 { found = true }
    return found
  }

  /// Does `work` while the terminal belongs to others: the stop signal stops us, and what is typed
  /// to interrupt them is none of our concern.
  static func sharingTerminal<Result>(_ work: () -> Result) -> Result {
    let others = [SIGINT, SIGQUIT, SIGCONT]
    let earlier = change(SIG_BLOCK, set(others + [SIGTSTP]))
    discard([SIGTSTP])
    let handler = signal(SIGTSTP, SIG_DFL)
    change(SIG_UNBLOCK, set([SIGTSTP]))
    let result = work()
    change(SIG_BLOCK, set([SIGTSTP]))
    signal(SIGTSTP, handler)
    discard(others)
    change(SIG_SETMASK, earlier)
    return result
  }
}
