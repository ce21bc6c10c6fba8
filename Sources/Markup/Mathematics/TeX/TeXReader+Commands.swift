extension TeXReader {
  /// What a command says; nil for one that says nothing.
  mutating func command() throws(Inexact) -> FormulaNode? {
    let name = name(at: at + 1)
    at = max(at + 1, name.endIndex)
    let word = String(decoding: name, as: UTF8.self)
    if let alphabet = Self.alphabets[word] { return try styled(alphabet) }
    switch word {
    case "frac", "dfrac", "tfrac": return .fraction(try argument(), try argument())
    case "sqrt": return try root()
    case "text", "textrm", "textnormal", "mbox", "textup":
      return .words(try words(), isFunction: false)
    case "mathrm", "operatorname": return try upright(isFunction: word == "operatorname")
    case "mathop": return try mathop()
    case "mathit", "mathnormal", "mathord": return try argument()
    case "left": return try fenced()
    case "not": return try negated()
    case "bmod": return .row([.space, .words("mod", isFunction: true), .space])
    case "pmod": return .row([.space, .sign("(", .open), try modulus(), .sign(")", .close)])
    case "label":
      _ = try words()
      return nil
    case " ", "\n", "\t", "\r": return .space
    default: return try sign(of: name, word)
    }
  }

  private static let alphabets: [String: MathAlphabet] = [
    "mathbf": .bold, "boldsymbol": .boldItalic, "bm": .boldItalic, "symbf": .bold,
    "mathbb": .doubleStruck, "mathcal": .script, "mathscr": .script, "mathfrak": .fraktur,
    "mathsf": .sansSerif, "mathtt": .monospace,
  ]

  private mutating func styled(_ alphabet: MathAlphabet) throws(Inexact) -> FormulaNode {
    guard self.alphabet == nil else { throw Inexact() }
    self.alphabet = alphabet
    defer { self.alphabet = nil }
    return try argument()
  }

  private mutating func sign(
    of name: ArraySlice<UInt8>, _ word: String
  ) throws(Inexact) -> FormulaNode? {
    switch TeXCommand(name) {
    case .sign(let scalar, let kind):
      let isLetter = alphabet != nil && ("α"..."ω").contains(scalar)
      return isLetter ? try sign(scalar) : .sign(scalar, kind)
    case .function: return .words(word, isFunction: true)
    case .accent(let mark): return .accented(try argument(), mark)
    case .space: return .space
    case .ignored: return nil
    case nil: throw Inexact()
    }
  }

  private mutating func root() throws(Inexact) -> FormulaNode {
    skipSpaces()
    guard byte == UInt8(ascii: "[") else { return .root(try argument(), degree: nil) }
    at += 1
    let degree = try row(until: .bracket)
    return .root(try argument(), degree: degree)
  }

  /// Words in braces, as they are.
  private mutating func words() throws(Inexact) -> String {
    skipSpaces()
    guard byte == UInt8(ascii: "{"), let end = source[at...].firstIndex(of: UInt8(ascii: "}"))
    else { throw Inexact() }
    let words = source[(at + 1)..<end]
    let isPlain = words.allSatisfy { !"\\${}^_&#%~".utf8.contains($0) }
    guard isPlain, !words.isEmpty else { throw Inexact() }
    at = end + 1
    return String(decoding: words.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Letters that are set upright: one word.
  private mutating func upright(isFunction: Bool) throws(Inexact) -> FormulaNode {
    if byte == UInt8(ascii: "*") { at += 1 }
    let start = at
    if let words = try? words(), words.utf8.allSatisfy(Self.isLetter) {
      return .words(words, isFunction: isFunction)
    }
    at = start
    return try argument()
  }

  /// A name that is set as an operator; any other argument is as it is.
  private mutating func mathop() throws(Inexact) -> FormulaNode {
    let node = try argument()
    guard case .row(let nodes) = node, case .words(let words, _)? = nodes.first, nodes.count == 1
    else { throw Inexact() }
    return .words(words, isFunction: true)
  }

  private mutating func modulus() throws(Inexact) -> FormulaNode {
    .row([.words("mod", isFunction: true), .space, try argument()])
  }

  /// What stands between `\left` and `\right` with these signs.
  private mutating func fenced() throws(Inexact) -> FormulaNode {
    let first = try delimiter(.open)
    let inner = try row(until: .right)
    return .row([first, inner, try delimiter(.close)].compactMap(\.self))
  }

  /// A delimiter on one side; nil for `.`, which is none.
  private mutating func delimiter(_ kind: SignKind) throws(Inexact) -> FormulaNode? {
    skipSpaces()
    guard let byte else { throw Inexact() }
    guard byte != UInt8(ascii: "\\") else {
      let name = name(at: at + 1)
      at = name.endIndex
      guard case .sign(let scalar, _) = TeXCommand(name) else { throw Inexact() }
      return .sign(scalar, kind)
    }
    at += 1
    switch byte {
    case UInt8(ascii: "."): return nil
    case UInt8(ascii: "<"): return .sign("⟨", kind)
    case UInt8(ascii: ">"): return .sign("⟩", kind)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "|"), UInt8(ascii: "/"):
      return .sign(Unicode.Scalar(byte), kind)
    default: throw Inexact()
    }
  }

  /// A sign with a stroke through it.
  private mutating func negated() throws(Inexact) -> FormulaNode {
    guard case .sign(let scalar, let kind) = try argument(), let other = scalar.negated else {
      throw Inexact()
    }
    return .sign(other, kind)
  }
}
