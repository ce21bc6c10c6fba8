/// How many colours there are to draw with.
public enum ColourDepth: Equatable, Sendable {
  /// None: only bold letters and the like.
  case none
  /// The eight that every terminal with colours has.
  case eight
  /// Those and their brighter kin.
  case sixteen
  /// 256.
  case rich
  /// Any, by red, green and blue.
  case direct
}
