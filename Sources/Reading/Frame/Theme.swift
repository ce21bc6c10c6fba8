/// Which colours the roles of a frame are drawn in.
public enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own sixteen colours, on its own background.
  case auto
  /// Dark text on white.
  case light
  /// Light text on black.
  case dark
  /// No colours, only bold, underline, faint and reverse.
  case mono

  /// The theme after this one.
  public var next: Theme {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? all.startIndex
    return all[(index + 1) % all.count]
  }
}
