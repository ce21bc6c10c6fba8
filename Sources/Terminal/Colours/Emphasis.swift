import CNcurses

/// What a terminal can do to letters beside colours.
struct Emphasis: OptionSet, Hashable {
  /// As curses has it.
  let rawValue: attr_t

  static let bold = Emphasis(rawValue: nc_bold)
  static let faint = Emphasis(rawValue: nc_faint)
  static let italic = Emphasis(rawValue: nc_italic)
  static let reverse = Emphasis(rawValue: nc_reverse)
  static let underline = Emphasis(rawValue: nc_underline)
}
