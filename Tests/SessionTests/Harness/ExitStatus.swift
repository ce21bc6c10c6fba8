/// How a program ended.
enum ExitStatus: Equatable, CustomStringConvertible {
  /// By itself, with a code.
  case exited(Int32)
  /// By a signal.
  case signalled(Int32)

  var description: String {
    switch self {
    case .exited(let code): "it exited with code \(code)"
    case .signalled(let signal): "signal \(signal) ended it"
    }
  }
}
