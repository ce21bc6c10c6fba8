/// What a reader asks of the world.
public enum Effect: Equatable, Sendable {
  /// Open the article in a file.
  case open(path: String)
  /// Tell which articles are on the shelf.
  case listShelf
  /// Put a text on the clipboard.
  case copy(String)
  /// Open a file in the editor at a line, counted from 1.
  case edit(path: String, line: Int)
  /// Stop the program until it is continued.
  case suspend
  /// Paint the screen from nothing.
  case redraw
  /// Leave.
  case quit
}
