@testable import Articles

extension Limits {
  /// Sizes in the proportions of the program's own, at which a text of a few thousand bytes has many
  /// windows, cuts and checkpoints.
  static func small(cut: Int = 64, window: Int? = nil) -> Limits {
    var limits = Limits()
    limits.cut = cut
    limits.cutSlack = cut / 16
    limits.blank = cut / 4
    limits.checkpoint = 4 * cut
    limits.sample = 4 * cut
    limits.survey = 4 * cut
    limits.window = window ?? limits.lookahead
    return limits
  }
}
