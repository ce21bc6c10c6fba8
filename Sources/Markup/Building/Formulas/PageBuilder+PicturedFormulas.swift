extension PageBuilder {
  /// Keeps a formula that is not shown, as Wikipedia has it, for the picture of it.
  mutating func hide(_ tree: MathTree) {
    addHiddenFormula()
    let words = [tree.alternative, tree.source.map { String(decoding: $0, as: UTF8.self) }]
    hiddenFormula = HiddenFormula(
      words: words.compactMap(\.self), shown: tree.shown, isDisplay: tree.isDisplay)
  }

  /// Adds a formula that no picture has followed to the text beside the flow.
  mutating func addHiddenFormula() {
    guard let hidden = hiddenFormula else { return }
    hiddenFormula = nil
    asides.add(Array(hidden.shown.text.utf8).span)
    asides.endLine()
  }

  /// Shows the formula that an image is a picture of; false for any other image.
  mutating func showPicturedFormula(_ token: borrowing HTMLTokenizer) -> Bool {
    guard let words = token.words(of: "alt") else { return false }
    if let hidden = hiddenFormula, hidden.words.contains(words) {
      hiddenFormula = nil
      show(hidden.shown, isDisplay: hidden.isDisplay, at: nil)
      return true
    }
    guard Self.hasClass(token, Self.pictures) else { return false }
    let isDisplay = Self.hasClass(token, ["mwe-math-fallback-image-display"])
    let formula = Formula(Array(words.utf8), isDisplay: isDisplay)
    show(ShownFormula(formula), isDisplay: isDisplay, at: nil)
    return true
  }

  /// Classes of pictures of formulas, whose words are TeX.
  private static let pictures: [StaticString] = [
    "mwe-math-fallback-image-inline", "mwe-math-fallback-image-display", "tex", "latex", "math",
  ]
}
