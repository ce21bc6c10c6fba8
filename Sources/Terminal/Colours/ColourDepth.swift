import CNcurses

/// How many colours there are to draw with.
enum ColourDepth {
  case none
  case eight
  case rich

  /// What the terminal can do; starts curses' colours where there are any.
  ///
  /// A terminal of more than 256 colours numbers them by red, green and blue, except for the first
  /// eight, so only those are used there.
  static func available() -> ColourDepth {
    guard has_colors() else { return .none }
    guard start_color() == OK, use_default_colors() == OK, nc_colours() >= 8 else { return .none }
    return nc_colours() == 256 ? .rich : .eight
  }
}
