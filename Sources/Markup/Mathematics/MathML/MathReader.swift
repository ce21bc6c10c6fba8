/// Reads a formula of MathML, as far as it can be shown in one line (MathML 3, chapter 3).
struct MathReader {
  private let tree: MathTree
  private static let deepest = 48

  init(_ tree: MathTree) { self.tree = tree }

  /// All of it.
  func formula() throws(Inexact) -> FormulaNode {
    guard !tree.isTooLong else { throw Inexact() }
    return try node(0, 0)
  }

  private func node(_ number: Int, _ depth: Int) throws(Inexact) -> FormulaNode {
    guard depth < Self.deepest else { throw Inexact() }
    let element = tree.elements[number]
    switch element.name {
    case "mi": return try identifier(element)
    case "mn": return Self.number(element.words)
    case "mo": return try MathOperator.node(element.words)
    case "mtext": return .words(Self.text(element), isFunction: false)
    case "mspace": return .space
    case "mrow", "mstyle", "mpadded", "math":
      guard element.words.isEmpty else { throw Inexact() }
      return .row(try children(element, depth))
    case "semantics", "maction": return try first(element, depth)
    case "mfrac", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover":
      return try structure(element.name, try children(element, depth))
    case "msqrt": return .root(.row(try children(element, depth)), degree: nil)
    default: throw Inexact()
    }
  }

  private func children(
    _ element: MathElement, _ depth: Int
  ) throws(Inexact) -> [FormulaNode] {
    var nodes: [FormulaNode] = []
    for child in element.children { nodes.append(try node(child, depth + 1)) }
    return nodes
  }

  private func first(_ element: MathElement, _ depth: Int) throws(Inexact) -> FormulaNode {
    guard let first = element.children.first else { throw Inexact() }
    return try node(first, depth + 1)
  }

  private func identifier(_ element: MathElement) throws(Inexact) -> FormulaNode {
    let words = element.words
    let scalars = Array(words.unicodeScalars)
    guard let scalar = scalars.first else { return .row([]) }
    guard scalars.count == 1 else {
      guard element.alphabet == nil else { throw Inexact() }
      return .words(words, isFunction: TeXCommand(Array(words.utf8)[...]) == .function)
    }
    guard let alphabet = element.alphabet else {
      return .sign(scalar, scalar.signKind ?? .ordinary)
    }
    guard let letter = alphabet.letter(scalar) else { throw Inexact() }
    return .sign(letter, .ordinary)
  }

  private static func number(_ words: String) -> FormulaNode {
    let isNumber = words.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || ".,".unicodeScalars.contains($0)
    }
    return isNumber ? .number(words) : .words(words, isFunction: false)
  }

  /// Words as they are; broken spaces stand at their ends where they count.
  private static func text(_ element: MathElement) -> String {
    let text = String(decoding: element.text[element.text.span.trimmed], as: UTF8.self)
    let (start, end) = (text.unicodeScalars.first, text.unicodeScalars.last)
    let words = element.words
    return (start == "\u{A0}" ? " " : "") + words + (end == "\u{A0}" && !words.isEmpty ? " " : "")
  }

  private func structure(
    _ name: String, _ parts: [FormulaNode]
  ) throws(Inexact) -> FormulaNode {
    guard parts.count == (name == "msubsup" || name == "munderover" ? 3 : 2) else {
      throw Inexact()
    }
    switch name {
    case "mfrac": return .fraction(parts[0], parts[1])
    case "mroot": return .root(parts[0], degree: parts[1])
    case "msub": return .scripts(parts[0], below: parts[1], above: nil)
    case "msup": return .scripts(parts[0], below: nil, above: parts[1])
    case "msubsup": return .scripts(parts[0], below: parts[1], above: parts[2])
    case "mover": return try over(parts[0], parts[1])
    default:
      guard Self.takesLimits(parts[0]) else { throw Inexact() }
      return .scripts(parts[0], below: parts[1], above: name == "munder" ? nil : parts[2])
    }
  }

  private func over(_ base: FormulaNode, _ above: FormulaNode) throws(Inexact) -> FormulaNode {
    if Self.takesLimits(base) { return .scripts(base, below: nil, above: above) }
    guard let mark = Self.onlySign(above).flatMap(MathOperator.accent) else { throw Inexact() }
    return .accented(base, mark)
  }

  private static func onlySign(_ node: FormulaNode) -> Unicode.Scalar? {
    switch node {
    case .sign(let scalar, _): scalar
    case .row(let nodes): nodes.count == 1 ? onlySign(nodes[0]) : nil
    case .number, .words, .space, .accented, .scripts, .fraction, .root: nil
    }
  }

  /// Whether what stands below and above it is set at its end as well.
  private static func takesLimits(_ node: FormulaNode) -> Bool {
    switch node {
    case .sign(_, .large), .words(_, isFunction: true): true
    case .row(let nodes): nodes.count == 1 && takesLimits(nodes[0])
    case .sign, .number, .words, .space, .accented, .scripts, .fraction, .root: false
    }
  }
}
