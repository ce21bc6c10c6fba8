extension FormulaWriter {
  /// A fraction: one sign, or a slash with brackets where something could be read otherwise.
  static func fraction(
    _ above: FormulaNode, _ below: FormulaNode
  ) throws(Inexact) -> FormulaAtom {
    let (numerator, denominator) = (try atoms(above), try atoms(below))
    let upper = try FormulaSpacing.join(numerator)
    let lower = try FormulaSpacing.join(denominator)
    guard !upper.isEmpty, !lower.isEmpty else { throw Inexact() }
    if let sign = Unicode.Scalar.fraction(upper, lower) {
      return FormulaAtom(text: String(sign))
    }
    let isPlain = isOne(numerator) && isOne(denominator)
    let isBare = isOne(denominator) || isDifferential(denominator, of: numerator)
    let text =
      (isProduct(numerator) ? upper : "(\(upper))") + (isPlain ? "⁄" : "/")
      + (isBare ? lower : "(\(lower))")
    return FormulaAtom(
      text: text, guarded: "(\(text))", isGuardedBefore: true, isComposite: true,
      isNumber: isPlain && numerator[0].isNumber && denominator[0].isNumber)
  }

  /// Whether it is one letter or number, with or without scripts.
  private static func isOne(_ atoms: [FormulaAtom]) -> Bool {
    atoms.count == 1 && atoms[0].isValue && !atoms[0].isComposite && !atoms[0].text.contains(" ")
  }

  /// Whether a slash behind it divides all of it: letters, numbers and brackets right beside each other.
  private static func isProduct(_ atoms: [FormulaAtom]) -> Bool {
    var depth = 0
    for atom in atoms {
      if atom.kind == .open { depth += 1 }
      let isFactor = atom.isValue && !atom.isComposite && !"/|".contains(atom.text)
      guard depth > 0 || isFactor && !atom.text.contains(" ") else { return false }
      if atom.kind == .close { depth -= 1 }
    }
    return depth == 0
  }

  /// Whether it is the "dx" below a "d" or "dy".
  private static func isDifferential(_ atoms: [FormulaAtom], of numerator: [FormulaAtom]) -> Bool {
    guard atoms.count == 2, let first = numerator.first?.text.unicodeScalars.first,
      first == "d" || first == "∂"
    else { return false }
    return atoms[0].text == String(first) && atoms[1].isValue && !atoms[1].isNumber
      && !atoms[1].isComposite
  }
}
