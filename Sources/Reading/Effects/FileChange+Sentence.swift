import Records

extension FileChange {
  /// What the status line says of it.
  var sentence: String {
    switch self {
    case .grown: "The file has grown; R reloads it, F follows it."
    case .changed: "The file has changed; R reloads it."
    }
  }
}
