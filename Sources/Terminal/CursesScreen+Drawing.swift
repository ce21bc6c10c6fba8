import CNcurses
public import Reading
import Typesetting

extension CursesScreen {
  /// Brings `frame` onto the screen, as far as there is room for it.
  ///
  /// Only rows that differ from the last frame are looked at, and only cells that differ are
  /// written, in one piece.
  public mutating func draw(_ frame: Frame) {
    guard isHeld else { return }
    if palette.isExhausted {
      palette.forgetPairs()
      redraw()
    }
    palette.use(frame.theme)
    for row in 0..<size.rows where !isShown(row, of: frame) {
      paint(row < frame.rows.count ? frame.rows[row] : [], row: row)
    }
    nc_move(
      Int32(min(frame.cursor.row, size.rows - 1)),
      Int32(min(frame.cursor.column, size.columns - 1)))
    nc_stage()
    let last = shown
    shown = frame
    send(hyperlinks(of: frame, since: last))
  }

  /// Forgets what is on the screen, so that the next frame is drawn whole.
  public mutating func redraw() {
    shown = nil
    nc_forget_screen()
  }

  /// Takes over the size that the terminal has now; the next frame is then drawn whole.
  ///
  /// Also where it is the size as before: the terminal may have been another one in between, and
  /// have moved what was on it.
  public mutating func resize() {
    if let now = terminal.usableSize, now != size {
      resize_term(Int32(now.rows), Int32(now.columns))
      size = now
    }
    redraw()
  }

  private func isShown(_ row: Int, of frame: Frame) -> Bool {
    guard let shown, shown.size == frame.size, shown.theme == frame.theme else { return false }
    return row >= frame.rows.count || shown.rows[row] == frame.rows[row]
  }

  private mutating func paint(_ runs: [Run], row: Int) {
    let ground = palette.ground(of: runs)
    let blank = palette.look(of: ground)
    nc_clear_row(Int32(row), blank.attributes, blank.pair)
    var painter = RowPainter(row: row, columns: size.columns)
    for run in runs {
      painter.paint(run.text, in: palette.look(of: run, on: ground))
    }
  }

  private mutating func send(_ links: [UInt8]) {
    let isFirst = !isAnnounced
    let bytes = collector.bytes {
      if isFirst { session.announce() }
      doupdate()
    }
    isAnnounced = true
    hasDrawn = true
    guard isFirst || !bytes.isEmpty || !links.isEmpty else { return }
    let start = isFirst ? TerminalSequence.firstFrameBegins : TerminalSequence.frameBegins
    terminal.write(bytes + links, between: start, and: TerminalSequence.frameEnds)
  }
}
