extension FormulaWriter {
  /// Something with signs below and above the line at its end, where Unicode has all of them.
  static func scripts(
    _ base: FormulaNode, _ below: FormulaNode?, _ above: FormulaNode?
  ) throws(Inexact) -> [FormulaAtom] {
    var atoms = try atoms(base)
    var last = atoms.popLast() ?? FormulaAtom(text: "")
    if last.isSpace { throw Inexact() }
    if last.isComposite {
      last = FormulaAtom(text: "(\(last.text))")
    }
    if let below { last.text += try script(below) { $0.lowered } }
    if let above { last.text += try script(above) { $0.raised } }
    last.isNumber = false
    last.isOpenEnded =
      last.text.unicodeScalars.last.map { "*†‡".unicodeScalars.contains($0) } ?? false
    atoms.append(last)
    return atoms
  }

  private static func script(
    _ node: FormulaNode, _ other: (Unicode.Scalar) -> Unicode.Scalar?
  ) throws(Inexact) -> String {
    let text = try FormulaSpacing.compact(try atoms(node))
    guard !text.isEmpty else { throw Inexact() }
    var script = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let sign = other(scalar) else { throw Inexact() }
      script.append(sign)
    }
    return String(script)
  }
}
