@testable import Articles

extension Limits {
  /// Sizes at which a text of a few thousand bytes has many windows, cuts and checkpoints.
  static func small(cut: Int = 64, window: Int? = nil) -> Limits {
    var limits = Limits()
    limits.cut = cut
    limits.cutSlack = cut / 4
    limits.blank = cut / 2
    limits.checkpoint = 8 * cut
    limits.window = window ?? limits.lookahead
    return limits
  }
}
