import Articles

/// What a search of the library has found, and how far the articles are in its index.
public struct LibraryFindings: Equatable, Sendable {
  /// The best section of each article that has what was typed, the best first.
  public let sections: [FoundSection]
  /// Articles that are yet to be read before all has been searched.
  public let unread: Int

  /// Sections that were found, and the number of articles that are still to be read.
  public init(_ sections: [FoundSection], unread: Int) {
    self.sections = sections
    self.unread = unread
  }
}
