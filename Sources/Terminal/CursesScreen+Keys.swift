import CNcurses
public import Reading
import System

extension CursesScreen {
  /// The next key; nil where nothing more is there.
  ///
  /// It waits for nothing: where the front of a key is there, the rest may come until
  /// ``timeUntilKey``.
  public mutating func nextKey() -> Key? {
    guard isHeld else { return nil }
    let window = unsafe session.keyWindow
    var wasResized = false
    let key = keys.next(at: monotonicNanoseconds()) {
      let code = unsafe wgetch(window)
      wasResized = wasResized || code == KEY_RESIZE
      if code == ERR { return nil }
      return UInt8(exactly: code).map(Stroke.byte) ?? .code(code)
    }
    if wasResized { adoptCursesSize() }
    return key
  }

  /// Milliseconds until ``nextKey()`` is to be asked again though nothing more was typed; nil where
  /// there is no need.
  public var timeUntilKey: Int? {
    keys.deadline.map { max(0, ($0 - monotonicNanoseconds() + 999_999) / 1_000_000) }
  }

  /// Curses has resized itself, which it does where nobody holds the signal back from it.
  private mutating func adoptCursesSize() {
    size = Size(columns: Int(nc_columns()), rows: Int(nc_rows()))
    redraw()
  }
}
