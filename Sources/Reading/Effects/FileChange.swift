/// What has happened to a file that is being read.
public enum FileChange: Equatable, Sendable {
  /// It has become longer, and so far as can be told that is all.
  case grown
  /// It was written over, cut, replaced or deleted.
  case changed

  /// What the status line says of it.
  var sentence: String {
    switch self {
    case .grown: "The file has grown; R reloads it, F follows it."
    case .changed: "The file has changed; R reloads it."
    }
  }
}
