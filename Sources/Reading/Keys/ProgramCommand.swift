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

extension ProgramCommand {
  /// What it does, as one sentence.
  var sentence: String {
    switch self {
    case .help: "Shows the keys."
    case .redraw: "Draws the screen once more."
    case .suspend: "Suspends the program."
    case .close: "Closes what is in front; with nothing left, leaves."
    case .dismiss: "Closes what is in front, but never leaves."
    case .quit: "Leaves at once."
    }
  }
}
