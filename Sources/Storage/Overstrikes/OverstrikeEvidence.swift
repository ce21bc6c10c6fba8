import Articles

/// Tells whether backspaces and escapes in a text are those with which a formatter makes words bold
/// and underlined.
enum OverstrikeEvidence {
  /// Whether they are; nil where there are none.
  ///
  /// Nearly all of the first must strike a character over itself, or an underline, or set one of the
  /// looks that manual pages have: whatever else an escape may do is to be seen.
  static func isUsed(in text: [UInt8]) -> Bool? {
    if ByteSearch.isPlain(text.span) { return nil }
    var signs = 0
    var good = 0
    for index in text.indices where text[index] == 0x08 || text[index] == 0x1B {
      let isCut = index + 6 > text.count
      signs += 1
      if isCut || isGood(text, at: index) { good += 1 }
      if signs == most { break }
    }
    return signs == 0 ? nil : good * 10 >= signs * 9
  }

  /// As many decide.
  private static let most = 400

  private static func isGood(_ text: [UInt8], at index: Int) -> Bool {
    if text[index] == 0x1B { return Rendition(text, at: index) != nil }
    guard index > 0, index + 1 < text.count else { return false }
    if text[index - 1] == 0x08 || text[index + 1] == 0x08 { return true }
    let first = OverstrikeDecoder.start(of: text, before: index)
    return text[index - 1] == 0x5F || text[index + 1] == 0x5F
      || text[first..<index].elementsEqual(text[(index + 1)...].prefix(index - first))
  }
}
