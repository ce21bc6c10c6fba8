import System

/// Why no more can be written.
public enum OutputError: Error, Equatable, Sendable {
  /// Whoever read the output has gone, as `head` does: no fault, and nothing to say.
  case readerHasGone
  /// What the system says, as an `errno`.
  case system(Int32)
}

extension OutputError: CustomStringConvertible {
  /// The sentence for standard error.
  public var description: String {
    switch self {
    case .readerHasGone: "cannot write: nobody reads the output any more"
    case .system(let code): "cannot write: \(systemMessage(code))"
    }
  }
}
