import Articles
import Glibc

/// Why there is no screen to read on.
public enum TerminalError: Error, Equatable, Sendable {
  /// The process has no terminal.
  case noTerminal
  /// TERM is not set, or empty.
  case typeUnset
  /// The system has no description of the type that TERM names.
  case typeUnknown(String)
  /// The process may open no more files, of which a screen needs some.
  case tooManyFiles
  /// The terminal that TERM names has no cursor that can be moved about.
  case cursorFixed(String)
}

extension TerminalError {
  /// This error, unless no file at all can be opened any more, which is the reason then.
  ///
  /// To be asked before anything is closed.
  var orTooManyFiles: TerminalError {
    let one = dup(STDERR_FILENO)
    guard one < 0 else {
      close(one)
      return self
    }
    return errno == EMFILE || errno == ENFILE ? .tooManyFiles : self
  }
}

extension TerminalError: CustomStringConvertible {
  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .noTerminal:
      "there is no terminal to read on; start Lectern in one, or send its output to a file"
    case .typeUnset:
      "TERM is not set, so the type of the terminal is unknown; try again with TERM=xterm-256color"
    case .typeUnknown(let name):
      "this system knows no terminal of type “\(PrintableText(name))” (TERM); "
        + "install ncurses-term, or try again with TERM=xterm-256color"
    case .tooManyFiles:
      "there are too many open files to show a screen; allow more of them with ulimit -n"
    case .cursorFixed(let name):
      "a terminal of type “\(PrintableText(name))” (TERM) cannot show a screen; "
        + "send the output through cat to read it as plain text"
    }
  }
}
