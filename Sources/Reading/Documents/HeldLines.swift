import Articles

/// Lines, and columns at the start of each line, that stay in sight while the rest scrolls.
struct HeldLines: Equatable, Sendable {
  /// Where the first of them begins.
  var start: Anchor
  var lines: Int
  var columns: Int
}
