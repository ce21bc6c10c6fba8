/// What the articles of the library are sorted by.
public enum LibraryOrder: Hashable, Sendable {
  /// By category, those without one last; what was begun stands before all others.
  case category
  /// By title.
  case title
  /// The article whose file was written last comes first.
  case newest
  /// The article that was read last comes first, those that were never read last.
  case lastRead
  /// The article that was read furthest comes first, those that were never read last.
  case progress

  /// What the status line says of it.
  var words: String {
    switch self {
    case .category: "by category"
    case .title: "by title"
    case .newest: "newest first"
    case .lastRead: "last read first"
    case .progress: "by progress"
    }
  }
}
