/// The smallest whole piece of what a program writes to a terminal.
enum OutputUnit: Equatable {
  /// Characters and simple controls, such as a line feed.
  case text([UInt8])
  /// A whole escape sequence, such as a movement of the cursor.
  case sequence([UInt8])
  /// A string for the terminal: the byte after ESC (`]` for OSC), and what stands before its end.
  case string(UInt8, [UInt8])
}
