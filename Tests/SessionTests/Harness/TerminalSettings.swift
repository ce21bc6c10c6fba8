import Glibc

/// The settings of a terminal's line, which a program must leave as it found them.
struct TerminalSettings: Equatable {
  private let input: tcflag_t
  private let output: tcflag_t
  private let control: tcflag_t
  private let local: tcflag_t
  private let characters: [UInt8]

  /// The settings that a pseudo-terminal has now.
  init(of terminal: Int32) throws {
    var settings = termios()
    try SystemError.check("tcgetattr", tcgetattr(terminal, &settings))
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether what is typed is shown by the terminal itself.
  var echoes: Bool { local & tcflag_t(ECHO) != 0 }
  /// Whether programs get whole lines.
  var waitsForLines: Bool { local & tcflag_t(ICANON) != 0 }
  /// Whether Ctrl-C and Ctrl-Z are signals.
  var raisesSignals: Bool { local & tcflag_t(ISIG) != 0 }
}
