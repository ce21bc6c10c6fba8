/// What is asked of a ``LibraryWorker``.
enum LibraryWish: Sendable {
  /// Report which articles there are.
  case list
  /// Report what changes from now on, or stop.
  case watch(Bool)

  /// Whether changes are to be reported; nil where nothing is said of that.
  var isWatched: Bool? {
    switch self {
    case .list: nil
    case .watch(let isOn): isOn
    }
  }
}
