/// What curses hands over: a byte, or the code of a key that the terminal's description has.
enum Stroke: Equatable {
  case byte(UInt8)
  case code(Int32)
}
