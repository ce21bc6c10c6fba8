import CNcurses
import Glibc
import Reading

/// What curses holds for one terminal, given back in the order it needs.
@safe
struct CursesSession: ~Copyable {
  /// What keys are read from.
  let keyWindow: UnsafeMutablePointer<WINDOW>
  /// What curses reads and writes.
  let streams: CursesStreams
  private let screen: OpaquePointer

  /// Starts curses on `terminal`, in the modes that a reader needs.
  init(on terminal: borrowing ControllingTerminal) throws(TerminalError) {
    let type = try TerminalType()
    let streams = try CursesStreams(on: terminal)
    Self.prepare(for: terminal)
    guard let screen = unsafe type.start(streams) else {
      throw TerminalError.typeUnknown(type.name).orTooManyFiles
    }
    guard nc_can_address_cursor() == 1, let keyWindow = unsafe nc_key_window() else {
      endwin()
      unsafe delscreen(screen)
      throw .cursorFixed(type.name)
    }
    self.streams = streams
    unsafe self.screen = screen
    unsafe self.keyWindow = keyWindow
    Self.bound(to: terminal)
    Self.setModes()
  }

  deinit {
    unsafe delwin(keyWindow)
    unsafe delscreen(screen)
  }

  /// What curses has to know before it starts.
  private static func prepare(for terminal: borrowing ControllingTerminal) {
    // Otherwise curses asks the terminal itself, and would make room for all of its cells.
    let asksTerminal = !terminal.isOversized
    use_env(asksTerminal)
    use_tioctl(asksTerminal)
    // `KeyReader` waits for the rest of a key, and does so without holding up the loop.
    set_escdelay(0)
    // Curses takes the stop signal over where its action is the default, and then ignores it during
    // each frame, which loses it. Ours comes through `Signals`; this handler never runs.
    if nc_is_default(SIGTSTP) == 1 { signal(SIGTSTP) { _ in } }
  }

  /// Draws on no more of the terminal than there is memory for.
  private static func bound(to terminal: borrowing ControllingTerminal) {
    let size = Size(columns: Int(nc_columns()), rows: Int(nc_rows()))
    let usable = terminal.isOversized ? terminal.usableSize ?? size.bounded : size.bounded
    if usable != size { resize_term(Int32(usable.rows), Int32(usable.columns)) }
  }

  /// Every key comes as it is typed, and comes as a key: Ctrl-C, Ctrl-S, Ctrl-Z too.
  private static func setModes() {
    raw()
    noecho()
    nonl()
    nc_prepare_drawing()
  }

  /// What is sent to the terminal with the first frame: to send keys that can be distinguished,
  /// and to show its cursor.
  func announce() {
    unsafe keypad(keyWindow, true)
    // Where somebody left the mouse on, curses would take the front of a report and leave the rest
    // to be taken for keys.
    define_key(nil, KEY_MOUSE)
    curs_set(1)
  }
}
