/// Reads what a stretch of text says about being a formula; of what stands in braces, only its commands.
struct EvidenceReader {
  private let text: [UInt8]
  private var at: Int
  private let end: Int
  private var tokens: [EvidenceToken] = []
  /// How many braces are open; below zero where one closed that was not open.
  private(set) var depth = 0

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    at = range.lowerBound
    end = range.upperBound
  }

  /// The tokens of the stretch.
  mutating func read() -> [EvidenceToken] {
    while at < end, depth >= 0 { step() }
    while tokens.last == .space { tokens.removeLast() }
    while tokens.first == .space { tokens.removeFirst() }
    return tokens
  }

  private mutating func add(_ token: EvidenceToken, length: Int = 1) {
    at += length
    let counts = depth == 0 || token == .command || token == .script
    guard counts, !(token == .space && tokens.last == .space) else { return }
    tokens.append(token)
  }

  private mutating func step() {
    let byte = text[at]
    switch byte {
    case UInt8(ascii: "{"): brace(1)
    case UInt8(ascii: "}"): brace(-1)
    case UInt8(ascii: "\\"): addCommand()
    case UInt8(ascii: "^"), UInt8(ascii: "_"): add(script)
    case 0x30...0x39: add(.number)
    case 0x41...0x5A, 0x61...0x7A: addWord()
    case 0...0x20: add(.space)
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "+"): add(.relation)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "~"): add(.sign)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "|"), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"):
      add(.punctuation)
    case 0x80...: addScalar()
    default: add(.foreign)
    }
  }

  private mutating func brace(_ step: Int) {
    depth += step
    at += 1
  }

  private mutating func addCommand() {
    let start = at + 1
    var next = start
    while next < end, Self.isLetter(text[next]) { next += 1 }
    switch next - start {
    case 0: add(start < end && text[start] == UInt8(ascii: "\\") ? .command : .sign, length: 2)
    case 1: add(.foreign, length: 2)
    default: add(.command, length: next - at)
    }
  }

  private mutating func addWord() {
    var next = at
    while next < end, Self.isLetter(text[next]) { next += 1 }
    let isFunction = Self.functions.contains { text[at..<next].elementsEqual($0.utf8) }
    add(isFunction ? .function : .word(next - at), length: next - at)
  }

  private static let functions = [
    "sin", "cos", "tan", "cot", "sec", "csc", "log", "ln", "exp", "max", "min", "lim", "mod", "det",
    "gcd", "arg", "dim", "ker", "deg", "inf", "sup", "Pr",
  ]

  /// A sign for what stands below or above the line, which stands right behind what it belongs to; between
  /// long words `_` is a part of a name.
  private var script: EvidenceToken {
    guard let before = before, at + 1 < end, text[at + 1] > 0x20 else { return .foreign }
    if text[at] == UInt8(ascii: "_"), isName { return .foreign }
    let isBase =
      Self.isLetter(before) || before >= 0x80 || (0x30...0x39).contains(before)
      || Self.bases.contains(before)
    return isBase ? .script : .foreign
  }

  private var before: UInt8? { at > 0 ? text[at - 1] : nil }

  private static let bases = Array("})]'|".utf8)

  private var isName: Bool {
    at > 1 && at + 2 < end && Self.isLetter(text[at - 1]) && Self.isLetter(text[at - 2])
      && Self.isLetter(text[at + 1]) && Self.isLetter(text[at + 2])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & ~0x20) }

  /// A character beyond ASCII: a Greek letter, a sign of mathematics, or a letter of prose.
  private mutating func addScalar() {
    let length = min(HTMLTokenizer.length(ofScalar: text[at]), end - at)
    let scalar = String(decoding: text[at..<at + length], as: UTF8.self).unicodeScalars.first
    switch scalar?.value ?? 0 {
    case 0x370...0x3FF: add(.word(1), length: length)
    case 0xB1, 0xB7, 0xD7, 0xF7, 0x2190...0x22FF, 0x27C0...0x27FF, 0x2900...0x2AFF:
      add(.sign, length: length)
    case 0xB2, 0xB3, 0xB9, 0x2070...0x209C: add(.number, length: length)
    default: add(.foreign, length: length)
    }
  }
}
