/// What speaks for a stretch of Markdown between signs such as `$` being a formula.
///
/// Prices, variables of a shell, and brackets that a converter has escaped stand between such signs too,
/// so signs of mathematics are asked for.
struct FormulaEvidence {
  private let tokens: [EvidenceToken]
  private let isBalanced: Bool

  /// The evidence in a range of a text.
  init(_ text: [UInt8], _ range: Range<Int>) {
    var reader = EvidenceReader(text, range)
    tokens = reader.read()
    isBalanced = reader.depth == 0
  }

  /// Whether it is one between single dollars.
  var isInline: Bool {
    guard isSensible else { return false }
    if hasCommand { return true }
    if hasForeign { return false }
    if longestWord > 2 { return hasRelation && !hasLoneWord }
    if tokens.contains(.space) { return hasOperator && !hasLoneWord && (hasLetter || hasRelation) }
    return hasLetter || !tokens.contains { $0 == .punctuation || $0 == .sign }
      || tokens.contains(.sign) && tokens.first == .sign
  }

  /// Whether it is one between `$$`, which prose rarely has.
  var isDisplay: Bool {
    if hasCommand { return isSensible }
    let isWord = tokens.count == 1 && longestWord > 2
    return isSensible && !hasForeign && (hasRelation || !hasLoneWord && !isWord)
  }

  /// Whether it is one between `\(` and `\)`, as which converters write "(" and ")" as well; what stands
  /// first in a paragraph can be the letter of an entry.
  func isParenthesised(isFirst: Bool) -> Bool {
    guard isSensible else { return false }
    if hasCommand { return true }
    if hasForeign || hasLoneWord { return false }
    return hasRelation || hasLetter && longestWord < 2 && !isFirst
  }

  /// Whether it is one between `\[` and `\]`, as which converters write "[" and "]" as well.
  var isBracketed: Bool { isSensible && (hasCommand || hasRelation && !hasForeign) }

  private var isSensible: Bool {
    isBalanced && !hasProse && (hasCommand || hasLetter || tokens.contains(.number))
  }

  private var hasCommand: Bool { tokens.contains { $0 == .command || $0 == .script } }
  private var hasForeign: Bool { tokens.contains(.foreign) }
  private var hasRelation: Bool { tokens.contains(.relation) }
  private var hasOperator: Bool { tokens.contains { $0.isOperator } }

  private var hasLetter: Bool {
    tokens.contains { if case .word = $0 { true } else { $0 == .function } }
  }

  private var longestWord: Int {
    tokens.reduce(0) { if case .word(let count) = $1 { max($0, count) } else { $0 } }
  }

  /// Two words with only white space between.
  private var hasProse: Bool {
    tokens.indices.dropLast(2).contains {
      tokens[$0].isWord && tokens[$0 + 1] == .space && tokens[$0 + 2].isWord
    }
  }

  /// A word with white space around and no operator beside it.
  private var hasLoneWord: Bool {
    tokens.indices.contains { index in
      guard tokens[index].isWord else { return false }
      let isBehindSpace = index == 0 || tokens[index - 1] == .space
      let isBeforeSpace = index + 1 == tokens.count || tokens[index + 1] == .space
      let isJoined =
        index > 1 && tokens[index - 2].isOperator
        || index + 2 < tokens.count && tokens[index + 2].isOperator
      return isBehindSpace && isBeforeSpace && !isJoined && tokens.count > 1
    }
  }
}
