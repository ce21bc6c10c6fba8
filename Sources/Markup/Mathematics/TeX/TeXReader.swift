/// Reads a formula in TeX, as far as it can be shown in one line.
struct TeXReader {
  /// What ends a row of signs.
  enum End {
    case source, brace, bracket, right
  }

  let source: [UInt8]
  var at = 0
  /// The alphabet of the letters that follow; nil for the usual one.
  var alphabet: MathAlphabet?
  private var depth = 0

  /// Groups within each other.
  private static let deepest = 24

  init(_ source: [UInt8]) { self.source = source }

  /// All of it.
  mutating func formula() throws(Inexact) -> FormulaNode { try row(until: .source) }

  /// The parts up to an end, which is read too.
  mutating func row(until end: End) throws(Inexact) -> FormulaNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw Inexact() }
    var nodes: [FormulaNode] = []
    while true {
      skipSpaces()
      if try takes(end) { return .row(nodes) }
      if let node = try element() { nodes.append(node) }
    }
  }

  private mutating func takes(_ end: End) throws(Inexact) -> Bool {
    guard let byte else {
      if end == .source { return true }
      throw Inexact()
    }
    switch end {
    case .source: return false
    case .brace: return take(byte, "}")
    case .bracket: return take(byte, "]")
    case .right:
      guard byte == UInt8(ascii: "\\"), name(at: at + 1).elementsEqual("right".utf8) else {
        return false
      }
      at += 6
      return true
    }
  }

  private mutating func take(_ byte: UInt8, _ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  /// The byte that comes next; nil at the end.
  var byte: UInt8? { at < source.count ? source[at] : nil }

  mutating func skipSpaces() {
    while let byte, byte <= 0x20 { at += 1 }
  }

  /// The name of the command that stands behind a `\`: letters, or one other sign.
  func name(at start: Int) -> ArraySlice<UInt8> {
    var end = start
    while end < source.count, Self.isLetter(source[end]) { end += 1 }
    if end == start, end < source.count { end += 1 }
    return source[start..<end]
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & ~0x20) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
