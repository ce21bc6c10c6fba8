/// What has taken the place of a file that is followed by its name.
public enum Succession: Equatable, Sendable {
  /// A new file has the name; the old one was renamed or deleted.
  case rotated
  /// The file was cut and begins again.
  case truncated
  /// The file was written to, and is of a kind that is read whole.
  case rewritten
}
