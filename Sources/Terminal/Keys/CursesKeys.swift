import CNcurses
import Reading

/// The keys for which curses has codes; all others, those with Shift or Control too, are not ours.
enum CursesKeys {
  /// The key with `code`; nil where it is none of ours.
  static func key(_ code: Int32) -> Key? {
    if let key = table[code] { return key }
    let number = Int(code - KEY_F0)
    return (1...12).contains(number) ? .function(number) : nil
  }

  private static let table: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home,
    KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp,
    KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab,
    KEY_DC: .delete, KEY_IC: .insert,
  ]
}
