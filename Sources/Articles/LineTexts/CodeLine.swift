/// Whether a line is of source code.
enum CodeLine {
  /// How strongly a line looks like code; 3 is plain code, 0 is none.
  static func strength(_ line: Span<UInt8>, _ words: LineWords) -> Int {
    let last = line[line.count - 1]
    var strength = 0
    // Minified code has hardly a space.
    if line.count > 400, words.all < 8, words.foreign < 40 { return dense }
    if isOnlySigns(line) { return line.count <= 4 && last != 0x2E && isBracket(line[0]) ? 3 : 0 }
    switch last {
    case 0x7B: strength += 3
    case 0x3B: strength += words.plain == words.all && words.all > 2 ? 0 : 3
    case 0x7D: strength += 2
    case 0x5C, 0x28, 0x5B: strength += 2
    case 0x2C, 0x29, 0x5D, 0x27, 0x22, 0x3E: strength += words.signed > 0 ? 1 : 0
    case 0x3A: strength += CodeWords.opensBlock(line) ? 3 : 0
    default: break
    }
    if words.operators > 0 { strength += words.plain > 5 ? 1 : 2 }
    if words.calls > 0 { strength += 1 }
    if words.signed > 0 { strength += 1 }
    if words.signed * 2 > words.all { strength += 1 }
    if CodeWords.begin(line, words) { strength += 2 }
    if words.plain * 10 >= words.all * 7, words.all >= 6 { strength -= 2 }
    return strength
  }

  /// The strength of a long line with hardly a space.
  static let dense = 20

  private static func isOnlySigns(_ line: Span<UInt8>) -> Bool {
    for index in line.indices where Wording.isWordLetter(line[index]) && line[index] != 0x2D {
      return false
    }
    return true
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }
}
