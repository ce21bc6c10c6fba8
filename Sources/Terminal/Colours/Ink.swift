/// How a role looks; what it leaves open is as the ground that it stands on.
struct Ink: Hashable {
  /// The colour of the letters.
  var foreground: Shade?
  /// The colour behind them.
  var background: Shade?
  /// What is done to them.
  var emphasis: Emphasis = []

  /// Letters with no background of their own.
  static func plain(_ foreground: Shade? = nil, _ emphasis: Emphasis = []) -> Ink {
    Ink(foreground: foreground, emphasis: emphasis)
  }

  /// The look of this ink on `ground`.
  func on(_ ground: Ink) -> Ink {
    Ink(
      foreground: foreground ?? ground.foreground,
      background: background ?? ground.background,
      emphasis: emphasis.union(ground.emphasis.intersection(.reverse)))
  }
}
