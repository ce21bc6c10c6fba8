/// A formula that a page has for those who cannot see the picture of it that follows.
struct HiddenFormula: Sendable {
  /// What the picture says instead as well.
  let words: [String]
  /// How it is shown.
  let shown: ShownFormula
  /// Whether it stands by itself.
  let isDisplay: Bool
}
