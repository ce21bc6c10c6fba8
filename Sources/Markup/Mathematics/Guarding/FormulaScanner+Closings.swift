extension FormulaScanner {
  /// Bytes of a formula within a line.
  private static let longestInline = 2 << 10
  /// Bytes of a formula of its own.
  private static let longestDisplay = 16 << 10
  /// Lines that a formula within a paragraph goes over.
  private static let mostLines = 3

  /// The formula that `$` at a place begins, which the next `$` ends if it can be a closing one.
  ///
  /// Within a row of a table it does not go on behind the cell.
  func inline(_ at: Int, _ end: Int) -> FoundFormula? {
    if let found = backticked(at, end) { return found }
    let limit = min(end, at + Self.longestInline)
    var (next, lines) = (at + 1, 1)
    guard next < limit, text[next] > 0x20 else { return nil }
    while next < limit, text[next] != UInt8(ascii: "$") {
      switch text[next] {
      case UInt8(ascii: "\\"): next += 1
      case UInt8(ascii: "`"): return nil
      case UInt8(ascii: "|") where isRow: return nil
      case 0x0A: lines += 1
      default: break
      }
      next += 1
    }
    guard next < limit, lines <= Self.mostLines, text[next - 1] > 0x20, isClosed(next + 1)
    else { return nil }
    let source = at + 1..<next
    guard FormulaEvidence(text, source).isInline else { return nil }
    return FoundFormula(range: at..<next + 1, source: source, isDisplay: false)
  }

  /// A formula as GitHub has it beside `$`: "$`x`$".
  private func backticked(_ at: Int, _ end: Int) -> FoundFormula? {
    guard at + 1 < end, text[at + 1] == UInt8(ascii: "`") else { return nil }
    var next = at + 2
    let limit = min(end, at + Self.longestInline)
    while next < limit, text[next] != UInt8(ascii: "`") { next += 1 }
    guard next + 1 < limit, next > at + 2, text[next + 1] == UInt8(ascii: "$"), isClosed(next + 2)
    else { return nil }
    return FoundFormula(range: at..<next + 2, source: at + 2..<next, isDisplay: false)
  }

  /// Whether a closing `$` before a place is one: no word goes on behind it.
  private func isClosed(_ next: Int) -> Bool {
    next >= text.count || text[next] != UInt8(ascii: "$") && !isAlphanumeric(text[next])
  }

  /// The formula that `$$` at a place begins.
  mutating func display(_ at: Int) -> FoundFormula? {
    let signs: [UInt8] = [UInt8(ascii: "$"), UInt8(ascii: "$")]
    guard let close = closing(.dollars, signs, from: at + 2, chunkEnd), isClosed(close + 2),
      FormulaEvidence(text, at + 2..<close).isDisplay
    else { return nil }
    return FoundFormula(range: at..<close + 2, source: at + 2..<close, isDisplay: true)
  }

  /// The formula that `\(` at a place begins.
  mutating func parenthesised(_ at: Int, _ end: Int, isFirst: Bool) -> FoundFormula? {
    let signs: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: ")")]
    guard let close = closing(.parenthesis, signs, from: at + 2, end) else { return nil }
    let source = at + 2..<close
    let isAfterWord =
      at > 0 && (isAlphanumeric(text[at - 1]) || text[at - 1] == UInt8(ascii: "]"))
    guard !isAfterWord, FormulaEvidence(text, source).isParenthesised(isFirst: isFirst) else {
      return nil
    }
    return FoundFormula(range: at..<close + 2, source: source, isDisplay: false)
  }

  /// The formula that `\[` at a place begins.
  mutating func bracketed(_ at: Int) -> FoundFormula? {
    let signs: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: "]")]
    guard let close = closing(.bracket, signs, from: at + 2, chunkEnd),
      FormulaEvidence(text, at + 2..<close).isBracketed
    else { return nil }
    return FoundFormula(range: at..<close + 2, source: at + 2..<close, isDisplay: true)
  }

  /// The formula that an environment such as `\begin{align}` is by itself.
  mutating func environment(_ at: Int) -> FoundFormula? {
    guard let name = TeXEnvironment.name(text, at, chunkEnd) else { return nil }
    let signs = Array("\\end{".utf8) + name + [UInt8(ascii: "}")]
    guard let close = closing(.environment, signs, from: at, chunkEnd) else { return nil }
    let range = at..<close + signs.count
    return FoundFormula(range: range, source: range, isDisplay: true)
  }

  /// Where signs stand next that close a formula and are not escaped.
  private mutating func closing(
    _ sign: BarrenStretches.Sign, _ closing: [UInt8], from start: Int, _ end: Int
  ) -> Int? {
    guard barren[sign] <= start else { return nil }
    let limit = min(end, start + Self.longestDisplay)
    var at = start
    while at + closing.count <= limit {
      if text[at] == closing[0], text[at..<at + closing.count].elementsEqual(closing) { return at }
      at += text[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    barren[sign] = limit
    return nil
  }
}
