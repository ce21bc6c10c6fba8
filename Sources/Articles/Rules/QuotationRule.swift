/// A paragraph that is all in another's words.
struct QuotationRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    Self.matches(line, text: text) ? .classified(.quotation, line) : nil
  }

  /// Whether the line is set apart as quoted, or is between quotation marks from end to end.
  static func matches(_ line: borrowing Candidate, text: Span<UInt8>) -> Bool {
    if text[0] == 0x3E { return true }
    guard line.shape.isQuoted, line.shape.columns > 40, line.shape.closing != .word else {
      return false
    }
    let first = Glyph.decode(text, at: 0).scalar
    let end = UTF8Decoding.boundary(in: text, atOrBefore: text.count - 1)
    guard let close = pairs[first], Glyph.decode(text, at: end).scalar == close else {
      return false
    }
    return !holds(close, in: text, before: end)
  }

  private static func holds(_ mark: Unicode.Scalar, in text: Span<UInt8>, before end: Int) -> Bool {
    var index = Glyph.decode(text, at: 0).length
    while index < end {
      let glyph = Glyph.decode(text, at: index)
      if glyph.scalar == mark { return true }
      index += glyph.length
    }
    return false
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»", "「": "」",
  ]
}
