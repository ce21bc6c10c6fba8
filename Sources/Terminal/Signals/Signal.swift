import Glibc

/// What the system has to say to a reader.
public enum Signal: CaseIterable, Hashable, Sendable {
  /// The terminal has another size (SIGWINCH): ``CursesScreen/resize()``.
  case resize
  /// Somebody asks to stop (SIGTSTP): ``CursesScreen/suspend()``.
  case stop
  /// The process was stopped by others and goes on (SIGCONT): ``CursesScreen/comeBack()``.
  case resumed
  /// Somebody sent what Ctrl-C sends elsewhere (SIGINT).
  case interrupt
  /// The terminal has gone (SIGHUP, or its end of file).
  case hangUp
  /// The process is to end (SIGTERM).
  case terminate
  /// The process is to end as by Ctrl-\ elsewhere (SIGQUIT).
  case quit

  /// The number that the system has for it.
  public var number: Int32 {
    switch self {
    case .resize: SIGWINCH
    case .stop: SIGTSTP
    case .resumed: SIGCONT
    case .interrupt: SIGINT
    case .hangUp: SIGHUP
    case .terminate: SIGTERM
    case .quit: SIGQUIT
    }
  }

  /// The signal with a number of the system's; nil where it is none of ours.
  init?(number: Int32) {
    guard let signal = Self.allCases.first(where: { $0.number == number }) else {
      return nil
    }
    self = signal
  }
}
