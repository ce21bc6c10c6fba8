import CNcurses
import Reading

extension Emphasis {
  /// The same as curses has it.
  var attributes: attr_t {
    var attributes: attr_t = 0
    if contains(.bold) { attributes |= nc_bold }
    if contains(.faint) { attributes |= nc_faint }
    if contains(.italic) { attributes |= nc_italic }
    if contains(.reverse) { attributes |= nc_reverse }
    if contains(.underline) { attributes |= nc_underline }
    return attributes
  }
}
