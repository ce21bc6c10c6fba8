import CNcurses
public import Reading
import System

/// The terminal as a screen for frames and a source of keys, given back when this is let go.
///
/// Curses has one state for the whole process, so all of it is used from one thread only.
public struct CursesScreen: ~Copyable {
  /// How large the screen is, as far as it is known; ``resize()`` asks the terminal again.
  public internal(set) var size: Size
  /// Whether the terminal is ours at the moment, and not an editor's or the shell's.
  var isHeld = true
  /// Whether the modes of the terminal have been set; that goes with the first frame.
  var isAnnounced = false
  /// Whether anything was ever drawn; before that the terminal knows nothing of us.
  var hasDrawn = false
  /// What is on the screen.
  var shown: Frame?
  var keys = KeyReader()
  var palette: Palette
  /// When links in the text go to the terminal too.
  let hyperlinks: HyperlinkSupport
  let terminal: ControllingTerminal
  let session: CursesSession
  let collector: FrameCollector

  /// Takes the controlling terminal; without `hasColours`, looks differ by weight and lines only.
  ///
  /// - Throws: what keeps the terminal from being a screen; the terminal is then as it was.
  public init(
    hasColours: Bool = true, hyperlinks: HyperlinkSupport = .never
  ) throws(TerminalError) {
    UTF8Locale.adopt()
    let terminal = try ControllingTerminal()
    let session = try CursesSession(on: terminal)
    collector = FrameCollector(channel: session.streams.channel, terminal: terminal.output)
    CrashGuard.arm(for: terminal)
    palette = Palette(hasColours: hasColours)
    self.hyperlinks = hyperlinks
    size = Size(columns: Int(nc_columns()), rows: Int(nc_rows()))
    self.terminal = terminal
    self.session = session
  }

  deinit {
    if isHeld { giveBack() }
    // What curses had to say at its start waits for the first frame, and would come out now.
    if !hasDrawn { collector.discard() }
  }

  /// Whether words that lead to an address are links for the terminal too.
  public var hasHyperlinks: Bool { hyperlinks.isOn(.process) }

  /// How many colours there are to draw with.
  public var depth: ColourDepth { palette.depth }

  /// Where keys come from, to be waited for with ``Signals/wait(for:timeoutMilliseconds:)``.
  ///
  /// Wait only when ``nextKey()`` has said that nothing is there: curses keeps keys of its own.
  public var inputDescriptor: Int32 { terminal.input }

  /// The terminal as it was found: its modes, its screen, its way of pasting.
  func giveBack() {
    guard hasDrawn else {
      terminal.restoreModes()
      CrashGuard.disarm()
      return
    }
    terminal.write(TerminalSequence.pasteMarksOff)
    if nc_has_other_screen() == 0 { clearLastRow() }
    endwin()
    CrashGuard.disarm()
  }

  /// A place for the shell to go on, below the last frame.
  private func clearLastRow() {
    nc_clear_row(Int32(size.rows - 1), 0, 0)
    nc_stage()
    doupdate()
  }
}
