import Articles

/// A term with its meaning beside it, as formatters set it: "-c     with -lt: sort by time", and below
/// "with" the lines that follow.
///
/// The gap between both means something, other than the gaps of a line that was spread to a column.
struct HangingTerm {
  /// Bytes before the meaning, of the term and of the gap.
  let lead: Int
  /// Bytes of the term.
  let term: Int
  /// Columns from the start of the term to its meaning.
  let columns: Int

  private static let mostColumns = 32

  /// The term at the start of a paragraph of which the first line is indented by `indent`; nil where it
  /// has none.
  init?(_ text: Span<UInt8>, indent: Int) {
    guard let lead = Self.lead(of: text) else { return nil }
    let columns = Self.columns(of: text.extracting(0..<lead.upperBound))
    guard columns <= Self.mostColumns else { return nil }
    if let below = Self.secondIndent(of: text, behind: lead.upperBound) {
      let own = below - columns
      guard own == indent || indent == 0 && (0...12).contains(own) else { return nil }
    } else if lead.count < 3 {
      return nil
    }
    self.lead = lead.upperBound
    term = lead.lowerBound
    self.columns = columns
  }

  /// The first gap of two spaces or more in the first line, with a word on each side of it.
  private static func lead(of text: Span<UInt8>) -> Range<Int>? {
    var index = 0
    while index + 1 < text.count, index < 4 * mostColumns, text[index] != 0x0A {
      guard text[index] == 0x20, text[index + 1] == 0x20 else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index] == 0x20 { index += 1 }
      return index < text.count && text[index] > 0x20 && start > 0 ? start..<index : nil
    }
    return nil
  }

  private static func columns(of text: Span<UInt8>) -> Int {
    var (index, columns) = (0, 0)
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      columns += glyph.columns
      index += glyph.length
    }
    return columns
  }

  /// Columns before the second line; nil where there is none.
  private static func secondIndent(of text: Span<UInt8>, behind start: Int) -> Int? {
    var index = start
    while index < text.count, text[index] != 0x0A { index += 1 }
    guard index < text.count else { return nil }
    let lineStart = index + 1
    index = lineStart
    while index < text.count, text[index] == 0x20 { index += 1 }
    return index - lineStart
  }
}
