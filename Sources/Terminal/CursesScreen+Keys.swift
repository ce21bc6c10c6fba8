import CNcurses
public import Reading

extension CursesScreen {
  /// The next key; nil where nothing more is there.
  ///
  /// Waits for nothing but the rest of a key that begins with Escape, and for that 25 ms.
  public mutating func nextKey() -> Key? {
    guard isHeld else { return nil }
    let window = unsafe session.keyWindow
    var wasResized = false
    let key = keys.next {
      let code = unsafe wgetch(window)
      wasResized = wasResized || code == KEY_RESIZE
      if code == ERR { return nil }
      return UInt8(exactly: code).map(Stroke.byte) ?? .code(code)
    }
    if wasResized { adoptCursesSize() }
    return key
  }

  /// Curses has resized itself, which it does where nobody holds the signal back from it.
  private mutating func adoptCursesSize() {
    size = Size(columns: Int(nc_columns()), rows: Int(nc_rows()))
    redraw()
  }
}
