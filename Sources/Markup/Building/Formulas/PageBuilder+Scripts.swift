extension PageBuilder {
  /// Begins to collect the formula of a script for MathJax, unless it was just shown.
  mutating func collectFormula(_ token: borrowing HTMLTokenizer) {
    guard let range = token.value(of: "type"), page.offset != lastFormula,
      skipped == 1, asides.depth == 0
    else { return }
    let type = token.bytes.span.extracting(range)
    guard type.beginsIgnoringCase("math/tex") else { return }
    facts.beginFormula(isDisplay: type.declares("mode=display"))
  }

  /// Shows the formula of the script that has just ended.
  mutating func showScriptFormula() {
    guard let formula = scriptFormula, skipped == 0 else { return }
    scriptFormula = nil
    guard formula.source.contains(where: { !HTMLTokenizer.isSpace($0) }) else { return }
    show(ShownFormula(formula), isDisplay: formula.isDisplay, at: nil)
    lastFormula = page.offset
  }
}
