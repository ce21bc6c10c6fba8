/// The articles read before one and after it, by their files.
public struct RememberedTrail: Equatable, Sendable {
  /// The articles before, the last one at the end.
  public var past: [String]
  /// The article that is read.
  public var current: String
  /// The articles after it, to which somebody can go forward, the next one at the end.
  public var future: [String]

  /// The way to `current` and on from it.
  public init(past: [String], current: String, future: [String]) {
    self.past = past
    self.current = current
    self.future = future
  }
}
