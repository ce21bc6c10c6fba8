import CNcurses
import Glibc
import Reading

/// The terminal itself, with its modes as they were found.
struct ControllingTerminal: ~Copyable {
  /// Where keys come from.
  let input: Int32
  /// Where bytes go to.
  let output: Int32
  /// The modes to give back.
  let modes: termios

  /// Takes standard input and output where they are terminals, and else `/dev/tty`.
  init() throws(TerminalError) {
    let input = Self.terminal(at: STDIN_FILENO)
    let output = Self.terminal(at: STDOUT_FILENO)
    guard input >= 0, output >= 0, let modes = Self.modes(at: output) else {
      let reason = TerminalError.noTerminal.orTooManyFiles
      close(input)
      close(output)
      throw reason
    }
    self.input = input
    self.output = output
    self.modes = modes
  }

  deinit {
    close(input)
    close(output)
  }

  /// Sets the modes as they were found.
  borrowing func restoreModes() {
    var modes = modes
    unsafe tcsetattr(output, TCSADRAIN, &modes)
  }

  /// How much of the terminal can be drawn on; nil where it does not know its size.
  var usableSize: Size? { reportedSize?.bounded }

  /// Whether the terminal is larger than what can be drawn on.
  var isOversized: Bool { reportedSize != usableSize }

  private var reportedSize: Size? {
    let size = nc_reported_size(output)
    guard size.ws_col > 0, size.ws_row > 0 else { return nil }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// A descriptor of our own, because the program's may be closed or redirected by others.
  private static func terminal(at standard: Int32) -> Int32 {
    isatty(standard) == 1
      ? fcntl(standard, F_DUPFD_CLOEXEC, 3)
      : unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
  }

  private static func modes(at descriptor: Int32) -> termios? {
    var modes = termios()
    return unsafe tcgetattr(descriptor, &modes) == 0 ? modes : nil
  }
}
