/// A formula of a page whose end has not come.
struct FormulaDraft: Sendable {
  /// How it is written.
  enum Notation: Sendable {
    case mathML(MathTree)
    /// Text in an element that is said to have formulas in it: they stand between `\(` and `\)`.
    case tex([UInt8])
  }

  /// What has come of it.
  var notation: Notation
  /// How many elements are open around its own.
  let depth: Int
  /// Where its first text stands in the page.
  var source: Int?
}
