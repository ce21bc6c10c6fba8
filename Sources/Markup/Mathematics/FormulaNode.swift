/// A part of a formula, whether TeX or MathML has said it.
indirect enum FormulaNode: Equatable, Sendable {
  case row([FormulaNode])
  case sign(Unicode.Scalar, SignKind)
  case number(String)
  /// Words that are set upright, as they are.
  case words(String, isFunction: Bool)
  case space
  /// A letter with a mark that combines with it.
  case accented(FormulaNode, Unicode.Scalar)
  /// What stands below and above the line at the end of something.
  case scripts(FormulaNode, below: FormulaNode?, above: FormulaNode?)
  case fraction(FormulaNode, FormulaNode)
  case root(FormulaNode, degree: FormulaNode?)
}
