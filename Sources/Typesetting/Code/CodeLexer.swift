import Articles

/// Finds comments, strings, numbers and keywords in the bytes of a block of code.
///
/// It reads each byte a bounded number of times. What does not end, such as a string without its last sign,
/// is taken for no more than its first sign.
struct CodeLexer {
  let code: [UInt8]
  let syntax: CodeSyntax
  var at = 0
  private(set) var stretches: [CodeStretch] = []

  let keywords: Set<String>
  let lineComments: [[UInt8]]
  let blockComments: [(open: [UInt8], close: [UInt8])]
  /// Signs that no end was found for, so that none is looked for again.
  var endless: Set<[UInt8]> = []

  /// The parts of a block of code in a language; empty for a language that is not known.
  static func stretches(of code: [UInt8], in language: CodeLanguage) -> [CodeStretch] {
    guard let syntax = CodeSyntax.named(language.name) else { return [] }
    var lexer = CodeLexer(code, syntax)
    switch syntax.form {
    case .code: lexer.readCode()
    case .markup: lexer.readMarkup()
    case .changes: lexer.readChanges()
    }
    return lexer.stretches
  }

  private init(_ code: [UInt8], _ syntax: CodeSyntax) {
    self.code = code
    self.syntax = syntax
    keywords = Set(syntax.keywords.split(separator: " ").map(String.init))
    lineComments = syntax.lineComments.map { Array($0.utf8) }
    blockComments = syntax.blockComments.map { (Array($0.open.utf8), Array($0.close.utf8)) }
  }

  private mutating func readCode() {
    while at < code.count {
      if takeComment() || takeString() || takeWord() { continue }
      at += 1
    }
  }

  mutating func add(_ part: CodePart, from start: Int) {
    if start < at { stretches.append(CodeStretch(range: start..<at, part: part)) }
  }

  /// Whether a byte stands in names.
  func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
  }

  func stands(_ sign: [UInt8], _ place: Int? = nil) -> Bool {
    let start = place ?? at
    guard let first = sign.first, start + sign.count <= code.count, code[start] == first else {
      return false
    }
    return sign.count == 1 || code[start..<start + sign.count].elementsEqual(sign)
  }

  func endOfLine(_ start: Int) -> Int {
    var end = start
    while end < code.count, code[end] != 0x0A { end += 1 }
    return end
  }
}
