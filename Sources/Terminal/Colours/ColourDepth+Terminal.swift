import CNcurses
import Reading

extension ColourDepth {
  /// What the terminal can do; starts curses' colours where there are any.
  ///
  /// A terminal of more than 256 colours numbers them by red, green and blue.
  static func available() -> ColourDepth {
    guard has_colors() else { return .none }
    guard start_color() == OK, use_default_colors() == OK, nc_colours() >= 8 else { return .none }
    switch nc_colours() {
    case ..<16: return .eight
    case ..<256: return .sixteen
    case 256: return .rich
    default: return .direct
    }
  }
}
