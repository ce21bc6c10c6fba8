import CNcurses
import Glibc

/// What curses holds for one terminal, given back in the order it needs.
@safe
struct CursesSession: ~Copyable {
  /// What curses writes to, a descriptor that nobody else has.
  let channel: Int32
  /// What keys are read from.
  let keyWindow: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>

  /// Starts curses on `terminal`, in the modes that a reader needs.
  init(on terminal: borrowing ControllingTerminal) throws(TerminalError) {
    let type = try TerminalType()
    channel = fcntl(terminal.output, F_DUPFD_CLOEXEC, 3)
    let keys = fcntl(terminal.input, F_DUPFD_CLOEXEC, 3)
    guard let output = unsafe nc_open(channel, "w"), let input = unsafe nc_open(keys, "r") else {
      throw .noTerminal
    }
    Self.prepare()
    guard let screen = unsafe type.start(output, input) else {
      unsafe fclose(input)
      unsafe fclose(output)
      throw .typeUnknown(type.name)
    }
    guard nc_can_address_cursor() == 1, let keyWindow = unsafe nc_key_window() else {
      endwin()
      unsafe delscreen(screen)
      unsafe fclose(input)
      unsafe fclose(output)
      throw .cursorFixed(type.name)
    }
    unsafe self.screen = screen
    unsafe self.input = input
    unsafe self.output = output
    unsafe self.keyWindow = keyWindow
    Self.setModes()
  }

  deinit {
    unsafe delwin(keyWindow)
    unsafe delscreen(screen)
    unsafe fclose(input)
    unsafe fclose(output)
  }

  /// What curses has to know before it starts.
  private static func prepare() {
    use_env(true)
    use_tioctl(true)
    set_escdelay(25)
    // Curses takes the stop signal over where its action is the default, and then ignores it during
    // each frame, which loses it. Ours comes through `Signals`; this handler never runs.
    if nc_is_default(SIGTSTP) == 1 { unsafe signal(SIGTSTP) { _ in } }
  }

  /// Every key comes as it is typed, and comes as a key: Ctrl-C, Ctrl-S, Ctrl-Z too.
  private static func setModes() {
    raw()
    noecho()
    nonl()
    nc_prepare_drawing()
    curs_set(1)
  }
}
