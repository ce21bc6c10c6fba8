/// A formula, and how it stands in a window of Markdown.
struct GuardedFormula: Sendable {
  /// What it says.
  let formula: Formula
  /// All of its bytes in the window, with the signs around them.
  let written: [UInt8]
}
