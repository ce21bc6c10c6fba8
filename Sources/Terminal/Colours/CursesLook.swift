import CNcurses

/// A look as curses has it.
struct CursesLook: Equatable {
  /// What is done to the letters.
  let attributes: attr_t
  /// The number of the pair of colours.
  let pair: Int32
}
