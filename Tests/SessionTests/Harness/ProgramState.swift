import CPty

/// What a program in a session is doing.
enum ProgramState: Equatable, CustomStringConvertible {
  case running
  /// Stopped by a signal, as by Ctrl-Z.
  case stopped(Int32)
  case ended(ExitStatus)

  /// What a report of the keeper means, or nil where it tells of the start.
  init?(_ report: cpty_report) {
    switch Int(report.kind) {
    case CPTY_STOPPED: self = .stopped(report.value)
    case CPTY_EXITED: self = .ended(.exited(report.value))
    case CPTY_SIGNALLED: self = .ended(.signalled(report.value))
    default: return nil
    }
  }

  /// How it ended, where it has.
  var exitStatus: ExitStatus? {
    if case .ended(let status) = self { status } else { nil }
  }

  /// Whether it is stopped.
  var isStopped: Bool {
    if case .stopped = self { true } else { false }
  }

  var description: String {
    switch self {
    case .running: "it is running"
    case .stopped(let signal): "signal \(signal) stopped it"
    case .ended(let status): status.description
    }
  }
}
