/// Concerns the program or the layer in front, wherever one is.
public enum ProgramCommand: String, CaseIterable, Sendable {
  case help = "help"
  case redraw = "redraw"
  case suspend = "suspend"
  /// Closes the layer in front; with none left, leaves.
  case close = "close"
  /// Closes the layer in front, but never the program.
  case dismiss = "dismiss"
  case quit = "quit"
}
