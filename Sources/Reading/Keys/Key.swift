/// A key as a person pressed it.
public enum Key: Hashable, Sendable {
  /// A character, or what Space, a letter with Shift and the like give.
  case character(Unicode.Scalar)
  /// A letter with Control, in lower case: `.control("l")`.
  case control(Unicode.Scalar)
  /// A character with Alt.
  case alt(Unicode.Scalar)
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete, insert
  /// F1 is `.function(1)`.
  case function(Int)
  /// Text pasted from the clipboard in one piece.
  case paste(String)
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// The key that types `value`.
  public init(unicodeScalarLiteral value: Unicode.Scalar) { self = .character(value) }
}
