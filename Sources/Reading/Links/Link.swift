import Articles

/// Words in an article that Enter leads on from.
enum Link: Equatable, Sendable {
  /// The title of another article: the index of one that loading has found.
  case title(Int)
  /// A place in the same text, or a manual page: found where someone looks.
  case reference(Reference)
}
