/// How a role looks; what it leaves open is as the ground that it stands on.
public struct Look: Equatable, Sendable {
  /// The colour of the letters.
  public var foreground: Shade?
  /// The colour behind them.
  public var background: Shade?
  /// What is done to them.
  public var emphasis: Emphasis

  /// A look with the colours that are named.
  init(_ foreground: Shade? = nil, on background: Shade? = nil, _ emphasis: Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }

  /// A look with the colours of its ground.
  init(_ emphasis: Emphasis) { self.init(nil, emphasis) }

  /// This look on `ground`.
  public func on(_ ground: Look) -> Look {
    Look(
      foreground ?? ground.foreground, on: background ?? ground.background,
      emphasis.union(ground.emphasis.intersection(.reverse)))
  }
}
