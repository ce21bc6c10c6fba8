/// A character with all that is struck over it, as a text for a printer has it: over itself it is bold,
/// over an underline it is underlined.
struct StruckCell {
  /// How what is meant is to be drawn.
  struct Stroke: OptionSet {
    let rawValue: UInt8

    static let bold = Stroke(rawValue: 1)
    static let underlined = Stroke(rawValue: 2)
  }

  /// The bytes of the character that is meant.
  private(set) var character: Range<Int>
  /// Where the bytes end that belong to it.
  private(set) var end: Int
  private(set) var stroke: Stroke = []

  /// More is not struck over one character, so that a cell is never long.
  private static let mostStrokes = 8
  /// No cell is longer, and no look is taken further.
  static let longest = 64

  /// The cell of the character at `index`.
  init(_ text: Span<UInt8>, at index: Int) {
    character = Self.character(text, at: index)
    end = character.upperBound
    var strokes = 0
    // A wide character is struck over by as many backspaces as it has columns.
    while strokes < Self.mostStrokes, let next = Self.struck(text, at: end), strike(text, next) {
      end = next.upperBound
      strokes += 1
    }
  }

  /// Notes how a character is struck over; false where both are to be seen.
  private mutating func strike(_ text: Span<UInt8>, _ next: Range<Int>) -> Bool {
    if Self.isSame(text, character, next) {
      let isUnderline = text[next.lowerBound] == 0x5F && stroke.contains(.underlined)
      if !isUnderline { stroke.insert(.bold) }
    } else if text[character.lowerBound] == 0x5F {
      stroke.insert(.underlined)
      character = next
    } else if text[next.lowerBound] == 0x5F {
      stroke.insert(.underlined)
    } else {
      return false
    }
    return true
  }

  private static func isSame(_ text: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count
      && zip(one, other).allSatisfy { text[$0.0] == text[$0.1] }
  }

  /// The character behind one or two backspaces at `index`; nil where there are none.
  private static func struck(_ text: Span<UInt8>, at index: Int) -> Range<Int>? {
    var start = index
    while start < text.count, start < index + 2, text[start] == 0x08 { start += 1 }
    guard start > index, start < text.count, text[start] > 0x20 else { return nil }
    return character(text, at: start)
  }

  private static func character(_ text: Span<UInt8>, at index: Int) -> Range<Int> {
    var end = index + 1
    while end < text.count, end < index + 4, text[end] & 0xC0 == 0x80 { end += 1 }
    return index..<end
  }

  /// Where the character begins that ends before `index`, and not before `limit`.
  static func start(of text: Span<UInt8>, before index: Int, from limit: Int) -> Int {
    var start = index - 1
    while start > limit, text[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return max(start, limit)
  }
}
