extension SearchMatcher: Equatable {
  /// Whether both look for the same.
  public static func == (left: SearchMatcher, right: SearchMatcher) -> Bool {
    left.query == right.query && left.sieve == right.sieve
  }
}
