extension CodeLexer {
  /// Takes a word or a number, which is a part where it is a keyword or begins with a digit.
  mutating func takeWord() -> Bool {
    let start = at
    let first = code[start]
    if (0x30...0x39).contains(first) {
      skipNumber()
      add(.number, from: start)
      return true
    }
    let isMarked = isMarked(first, start)
    guard isMarked || isOfWord(first) else { return false }
    at += 1
    while at < code.count, isOfWord(code[at]) || code[at] == 0x2D && hasHyphens { at += 1 }
    if isMarked ? at > start + 1 : isKeyword(start) { add(.keyword, from: start) }
    return true
  }

  private var hasHyphens: Bool { syntax.traits.contains(.hasHyphens) }

  /// Whether a sign begins an attribute or a directive.
  private func isMarked(_ sign: UInt8, _ start: Int) -> Bool {
    if sign == UInt8(ascii: "@") { return syntax.traits.contains(.hasAttributes) }
    guard sign == UInt8(ascii: "#"), syntax.traits.contains(.hasDirectives) else { return false }
    var place = start
    while place > 0, code[place - 1] == 0x20 || code[place - 1] == 0x09 { place -= 1 }
    return place == 0 || code[place - 1] == 0x0A
  }

  private mutating func skipNumber() {
    while at < code.count {
      let byte = code[at]
      let isPoint =
        byte == UInt8(ascii: ".") && at + 1 < code.count && (0x30...0x39).contains(code[at + 1])
      guard isOfWord(byte) || isPoint else { return }
      at += 1
    }
  }

  private func isKeyword(_ start: Int) -> Bool {
    guard at - start <= 16, start == 0 || code[start - 1] != UInt8(ascii: ".") else { return false }
    let word = String(decoding: code[start..<at], as: UTF8.self)
    return keywords.contains(syntax.traits.contains(.ignoresCase) ? word.lowercased() : word)
  }
}
