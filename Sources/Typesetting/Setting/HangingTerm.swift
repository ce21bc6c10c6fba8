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
    if let below = Self.secondIndent(of: text) {
      self.init(text, columns: below - indent)
    } else if let lead = Self.lead(of: text), lead.count >= 3 {
      self.init(text, lead)
    } else {
      return nil
    }
  }

  /// The term before a meaning that begins at a column, where a word does.
  private init?(_ text: Span<UInt8>, columns: Int) {
    guard columns > 0, columns <= Self.mostColumns, let end = Self.byte(of: text, at: columns),
      text[end] > 0x20, text[end - 1] == 0x20
    else { return nil }
    var term = end
    while term > 0, text[term - 1] == 0x20 { term -= 1 }
    self.init(text, term..<end)
  }

  private init?(_ text: Span<UInt8>, _ gap: Range<Int>) {
    columns = Self.columns(of: text.extracting(0..<gap.upperBound))
    guard gap.lowerBound > 0, columns <= Self.mostColumns else { return nil }
    (term, lead) = (gap.lowerBound, gap.upperBound)
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

  /// The byte at a column of the first line; nil where none begins there.
  private static func byte(of text: Span<UInt8>, at column: Int) -> Int? {
    var (index, columns) = (0, 0)
    while index < text.count, columns < column, text[index] != 0x0A {
      let glyph = Glyph.decode(text, at: index)
      columns += glyph.columns
      index += glyph.length
    }
    return columns == column && index < text.count ? index : nil
  }

  /// Columns before the second line; nil where there is none.
  private static func secondIndent(of text: Span<UInt8>) -> Int? {
    var index = 0
    while index < text.count, text[index] != 0x0A { index += 1 }
    guard index < text.count else { return nil }
    let lineStart = index + 1
    index = lineStart
    while index < text.count, text[index] == 0x20 { index += 1 }
    return index - lineStart
  }
}
