/// What has happened to a file that is being read.
public enum FileChange: Equatable, Sendable {
  /// It has become longer, and as far as is known that is all.
  case grown
  /// It was written over, cut or replaced.
  case changed
  /// No file has its name any longer.
  case gone
}
