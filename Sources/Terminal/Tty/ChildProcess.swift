import CNcurses
import Glibc
import System

/// A program that was started in the terminal and has not ended yet.
struct ChildProcess {
  private let identifier: pid_t

  /// Starts the program that `arguments` begin with; nil where that fails.
  init?(_ arguments: [String]) {
    guard let name = arguments.first else { return nil }
    // Where whoever started us ignores the ends of children, there would be no outcome to wait for.
    signal(SIGCHLD, SIG_DFL)
    var words = unsafe arguments.map { unsafe withPath($0) { unsafe strdup($0) } }
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe words.append(nil)
    var terms = LaunchTerms()
    var identifier = pid_t()
    let failure = unsafe withPath(name) {
      unsafe posix_spawnp(
        &identifier, $0, &terms.files, &terms.attributes, words, nc_environment())
    }
    guard failure == 0 else { return nil }
    self.identifier = identifier
  }

  /// How waiting for it has ended.
  enum Outcome {
    /// It has ended, with an exit status, or 128 and the number of the signal that ended it.
    case ended(Int32)
    /// A signal came that ends us too, and is yet to do that.
    case interrupted(by: Int32)
  }

  /// Milliseconds that a program has to save what is in it where a signal ends us both: on a busy machine an
  /// editor needs more than one second.
  private static let patience = 5000

  /// Waits for its end, and meanwhile stops where it stops; nil where it has gone without a word.
  func wait() -> Outcome? {
    SignalMask.sharingTerminal {
      while true {
        switch change() {
        case .none: return nil
        case .status(let status) where status & 0xFF == 0x7F: stopAlong()
        case .status(let status): return .ended(Self.outcome(status))
        case .signal(let signal):
          endAlong()
          return .interrupted(by: signal)
        }
      }
    }
  }

  private enum Change {
    /// What the system says of how it has ended or stopped.
    case status(Int32)
    /// A signal that ends us.
    case signal(Int32)
  }

  /// Waits until it has ended or stopped, or we are to end; nil where there is no such process.
  private func change() -> Change? {
    var status: Int32 = 0
    let ending = SignalMask.ending
    while true {
      let found = unsafe waitpid(identifier, &status, WUNTRACED | WNOHANG)
      if found == identifier { return .status(status) }
      if found < 0, errno != EINTR { return nil }
      let signal = SignalMask.wait(for: ending + [SIGCHLD])
      if let signal, signal != SIGCHLD { return .signal(signal) }
    }
  }

  /// Has it end as where its terminal has gone: an editor saves what was written then, and gives the
  /// terminal back.
  private func endAlong() {
    kill(identifier, SIGHUP)
    kill(identifier, SIGCONT)
    while waitpid(identifier, nil, WNOHANG) == 0 {
      guard SignalMask.wait(for: [SIGCHLD], atMost: Self.patience) != nil else { return }
    }
  }

  /// A program that stops itself alone would leave the shell waiting for us.
  ///
  /// Where it has stopped the whole group, us included, we come by here only after the shell has
  /// continued us; that signal still waits, and must not be answered by stopping again.
  private func stopAlong() {
    if !SignalMask.discard([SIGCONT]) {
      kill(0, SIGTSTP)
      SignalMask.discard([SIGCONT])
    }
    kill(identifier, SIGCONT)
  }

  private static func outcome(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
