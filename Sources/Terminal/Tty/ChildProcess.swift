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
    var words = unsafe arguments.map { unsafe strdup($0) }
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe words.append(nil)
    var terms = LaunchTerms()
    var identifier = pid_t()
    let failure = unsafe posix_spawnp(
      &identifier, name, &terms.files, &terms.attributes, words, nc_environment())
    guard failure == 0 else { return nil }
    self.identifier = identifier
  }

  /// Waits for its end, and meanwhile stops where it stops.
  ///
  /// - Returns: its exit status, or 128 and the number of the signal that ended it.
  func wait() -> Int32? {
    SignalMask.sharingTerminal {
      while let status = change() {
        guard status & 0xFF == 0x7F else { return Self.outcome(status) }
        stopAlong()
      }
      return nil
    }
  }

  /// How it ended or stopped; nil where there is no such process any longer.
  private func change() -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, WUNTRACED) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status
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
