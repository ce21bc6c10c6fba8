/// Bytes of the article that are drawn in a role of their own, such as a match of a search.
public struct TextMark: Equatable, Sendable {
  /// The bytes.
  public let range: Range<Int>
  /// What they are drawn as.
  public let role: Role

  /// Bytes that are drawn in a role.
  public init(_ range: Range<Int>, _ role: Role) {
    self.range = range
    self.role = role
  }
}
