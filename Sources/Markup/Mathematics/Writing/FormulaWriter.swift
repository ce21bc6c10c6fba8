/// Writes a formula in one line of Unicode.
enum FormulaWriter {
  /// The formula as text.
  static func text(_ node: FormulaNode) throws(Inexact) -> String {
    let text = try FormulaSpacing.join(try atoms(node))
    guard !text.isEmpty else { throw Inexact() }
    return text
  }

  static func atoms(_ node: FormulaNode) throws(Inexact) -> [FormulaAtom] {
    switch node {
    case .row(let nodes):
      var all: [FormulaAtom] = []
      for node in nodes { all += try atoms(node) }
      return all
    case .sign(let scalar, let kind): return [FormulaAtom(text: String(scalar), kind: kind)]
    case .number(let digits): return [FormulaAtom(text: digits, isNumber: true)]
    case .words(let words, let isFunction):
      return [FormulaAtom(text: words, kind: isFunction ? .function : .ordinary)]
    case .space: return [FormulaAtom(text: " ", isSpace: true)]
    case .accented(let base, let mark): return [try accented(base, mark)]
    case .scripts(let base, let below, let above): return try scripts(base, below, above)
    case .fraction(let above, let below): return [try fraction(above, below)]
    case .root(let inner, let degree): return [try root(inner, degree)]
    }
  }

  /// Marks that join with those of the letters beside them.
  private static let lines: [Unicode.Scalar] = ["\u{305}", "\u{332}"]

  private static func accented(
    _ base: FormulaNode, _ mark: Unicode.Scalar
  ) throws(Inexact) -> FormulaAtom {
    let atoms = try atoms(base)
    guard !atoms.isEmpty, atoms.allSatisfy({ $0.isValue && !$0.isComposite }) else {
      throw Inexact()
    }
    let scalars = atoms.flatMap { Array($0.text.unicodeScalars) }
    guard scalars.count == 1 || lines.contains(mark),
      scalars.allSatisfy(Self.takesMarks)
    else { throw Inexact() }
    return FormulaAtom(text: scalars.map { String($0) + String(mark) }.joined())
  }

  /// Whether it is a letter or a digit on the line.
  private static func takesMarks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39: true
    case 0..<0x250, 0x370..<0x400, 0x2100..<0x2150, 0x1D400..<0x1D800:
      scalar.properties.isAlphabetic
    default: false
    }
  }

  /// A root, with brackets around anything but one sign or number.
  private static func root(
    _ inner: FormulaNode, _ degree: FormulaNode?
  ) throws(Inexact) -> FormulaAtom {
    let sign = try rootSign(degree)
    let atoms = try atoms(inner)
    let text = try FormulaSpacing.join(atoms)
    guard !text.isEmpty else { throw Inexact() }
    let isOne = atoms.count == 1 && (atoms[0].isNumber || text.unicodeScalars.count == 1)
    return FormulaAtom(
      text: isOne ? sign + text : "\(sign)(\(text))", guarded: isOne ? "\(sign)(\(text))" : nil,
      isComposite: true)
  }

  private static func rootSign(_ degree: FormulaNode?) throws(Inexact) -> String {
    guard let degree else { return "√" }
    switch try FormulaSpacing.join(try atoms(degree)) {
    case "2": return "√"
    case "3": return "∛"
    case "4": return "∜"
    default: throw Inexact()
    }
  }
}
