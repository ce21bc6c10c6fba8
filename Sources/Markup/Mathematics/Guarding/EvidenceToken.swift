/// A part of what may be a formula, by what it says about being one.
enum EvidenceToken: Equatable {
  /// So many letters in a row.
  case word(Int)
  /// The name of a function, such as "sin".
  case function
  case space, number
  /// A command of TeX such as `\alpha`.
  case command
  /// `^` or `_` right behind what it belongs to.
  case script
  /// `=`, `<`, `>` or `+`.
  case relation
  /// Another operator.
  case sign
  case punctuation
  /// What formulas have only within text, such as quotation marks.
  case foreign

  /// Whether it joins what stands beside it.
  var isOperator: Bool { self == .relation || self == .sign || self == .command }

  /// Whether it is a word of prose by its length.
  var isWord: Bool { if case .word(let count) = self { count > 1 } else { false } }
}
