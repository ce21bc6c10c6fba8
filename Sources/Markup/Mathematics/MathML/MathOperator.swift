/// What the signs in an `mo` element of MathML are.
enum MathOperator {
  /// The operator of these words.
  static func node(_ words: String) throws(Inexact) -> FormulaNode {
    if TeXCommand(Array(words.utf8)[...]) == .function { return .words(words, isFunction: true) }
    var nodes: [FormulaNode] = []
    for scalar in words.unicodeScalars where !invisible.contains(scalar.value) {
      nodes.append(try sign(scalar))
    }
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }

  /// Application of a function, multiplication, separation and addition, which nobody sees.
  private static let invisible: ClosedRange<UInt32> = 0x2061...0x2064

  private static func sign(_ scalar: Unicode.Scalar) throws(Inexact) -> FormulaNode {
    switch scalar {
    case "-": return .sign("\u{2212}", .binary)
    case "'": return .sign("′", .ordinary)
    default: break
    }
    if let kind = scalar.signKind { return .sign(scalar, kind) }
    // Marks over letters are told by where they stand.
    guard accent(scalar) != nil || scalar.properties.isAlphabetic else { throw Inexact() }
    return .sign(scalar, .ordinary)
  }

  /// The mark that combines with the letter below a sign.
  static func accent(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "^", "\u{2C6}", "\u{302}": "\u{302}"
    case "~", "\u{2DC}", "∼": "\u{303}"
    case "\u{AF}", "\u{203E}", "\u{2C9}", "―": "\u{305}"
    case "→", "\u{20D7}": "\u{20D7}"
    case "\u{2D9}", ".": "\u{307}"
    case "\u{A8}": "\u{308}"
    case "\u{2C7}": "\u{30C}"
    case "\u{2D8}": "\u{306}"
    case "\u{B4}": "\u{301}"
    case "`": "\u{300}"
    default: nil
    }
  }
}
