extension TeXReader {
  /// The next part with what stands below and above the line at its end; nil for a command that says
  /// nothing.
  mutating func element() throws(Inexact) -> FormulaNode? {
    let base = try part(isArgument: false)
    return try scripts(of: base)
  }

  private mutating func scripts(of base: FormulaNode?) throws(Inexact) -> FormulaNode? {
    var (below, above): (FormulaNode?, FormulaNode?)
    var primes = 0
    while true {
      skipIgnored()
      switch byte {
      case UInt8(ascii: "'") where above == nil:
        at += 1
        primes += 1
      case UInt8(ascii: "_") where below == nil:
        at += 1
        below = try argument()
      case UInt8(ascii: "^") where above == nil:
        at += 1
        above = try argument()
      case UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "'"): throw Inexact()
      default:
        let all = Self.primes(primes, before: above)
        if below == nil, all == nil { return base }
        if base == .space { throw Inexact() }
        return .scripts(base ?? .row([]), below: below, above: all)
      }
    }
  }

  private static func primes(_ count: Int, before above: FormulaNode?) -> FormulaNode? {
    let signs: [Unicode.Scalar]
    switch count {
    case 0: return above
    case 1: signs = ["′"]
    case 2: signs = ["″"]
    case 3: signs = ["‴"]
    default: signs = [Unicode.Scalar](repeating: "′", count: count)
    }
    return .row(signs.map { .sign($0, .ordinary) } + [above].compactMap(\.self))
  }

  /// Skips white space, and commands that change only how scripts are set.
  private mutating func skipIgnored() {
    while true {
      let start = at
      skipSpaces()
      guard byte == UInt8(ascii: "\\") else { return }
      let name = name(at: at + 1)
      guard name.elementsEqual("limits".utf8) || name.elementsEqual("nolimits".utf8) else {
        at = start
        return
      }
      at = name.endIndex
    }
  }

  /// What a command or a script takes: a group, a command, or one sign.
  mutating func argument() throws(Inexact) -> FormulaNode {
    skipSpaces()
    guard let node = try part(isArgument: true) else { throw Inexact() }
    return node
  }

  private mutating func part(isArgument: Bool) throws(Inexact) -> FormulaNode? {
    guard let byte else { throw Inexact() }
    switch byte {
    case UInt8(ascii: "{"):
      at += 1
      return try row(until: .brace)
    case UInt8(ascii: "\\"): return try command()
    case UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "'"):
      if isArgument { throw Inexact() }
      return nil
    case UInt8(ascii: "~"):
      at += 1
      return .space
    case 0x30...0x39 where alphabet == nil: return number(isArgument: isArgument)
    case UInt8(ascii: "-"):
      at += 1
      return .sign("\u{2212}", .binary)
    case 0x80...: return try scalar()
    case UInt8(ascii: "}"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "%"),
      UInt8(ascii: "$"):
      throw Inexact()
    default:
      at += 1
      return try sign(Unicode.Scalar(byte))
    }
  }

  /// A number, which can have a point between its digits, or commas before each three of them.
  private mutating func number(isArgument: Bool) -> FormulaNode {
    let start = at
    at += isArgument ? 1 : digits(at)
    while !isArgument, at - start < 4 || source[at - 4] == UInt8(ascii: ","),
      byte == UInt8(ascii: ","), digits(at + 1) == 3
    {
      at += 4
    }
    if !isArgument, byte == UInt8(ascii: "."), digits(at + 1) > 0 { at += 1 + digits(at + 1) }
    return .number(String(decoding: source[start..<at], as: UTF8.self))
  }

  /// How many digits stand at a place.
  private func digits(_ start: Int) -> Int {
    var end = start
    while end < source.count, Self.isDigit(source[end]) { end += 1 }
    return end - start
  }

  private mutating func scalar() throws(Inexact) -> FormulaNode {
    let end = min(source.count, at + HTMLTokenizer.length(ofScalar: source[at]))
    let text = String(decoding: source[at..<end], as: UTF8.self)
    at = end
    guard let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}",
      scalar.signKind != nil || scalar.properties.isAlphabetic
    else { throw Inexact() }
    return try sign(scalar)
  }

  /// A sign, in the alphabet that is in force.
  func sign(_ scalar: Unicode.Scalar) throws(Inexact) -> FormulaNode {
    if let kind = scalar.signKind, alphabet == nil || !scalar.properties.isAlphabetic {
      return .sign(scalar, kind)
    }
    let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    guard isLetter else { throw Inexact() }
    guard let alphabet else { return .sign(scalar, .ordinary) }
    guard let letter = alphabet.letter(scalar) else { throw Inexact() }
    return .sign(letter, .ordinary)
  }
}
