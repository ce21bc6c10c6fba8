extension PageBuilder {
  /// Whether an element that HTML does not know stands in a formula, or around one.
  func isPartOfFormula(_ tag: Tag, _ token: borrowing HTMLTokenizer) -> Bool {
    guard tag == .unknown else { return false }
    if case .mathML? = formula?.notation { return true }
    return token.name.starts(with: "mjx-".utf8)
  }

  /// Whether an element draws a formula for the eye that the page has in MathML as well, as KaTeX and
  /// MathJax do.
  func drawsFormula(_ element: PageElement, _ token: borrowing HTMLTokenizer) -> Bool {
    guard asides.depth == 0 else { return false }
    // What MathJax shows until it has set the formula.
    if element.tag == .span, !token.attributes.isEmpty, Self.hasClass(token, ["MathJax_Preview"]) {
      return true
    }
    guard element.hiding == .aria else { return false }
    if page.offset == lastFormula, Self.hasClass(token, ["katex-html"]) { return true }
    return element.tag == .nobr || Self.hasClass(token, ["mjx-math", "MJX-TEX"])
  }
}
