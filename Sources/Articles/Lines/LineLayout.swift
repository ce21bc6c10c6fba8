/// What a line's place in the layout is judged by: where it begins and ends, how its first word
/// looks, and whether its white space or its signs mean something.
struct LineLayout: Equatable {
  /// What the first word says about the line above.
  enum Opening { case lower, other, marker, parenthesis }

  /// Columns of white space before it.
  var indent: Int
  /// The column after its last character; after as many columns as it has bytes where it is long.
  var end: Int
  /// Columns of the first word.
  var firstWord = 0
  /// The column where its text stands: behind a marker, or behind a term and a gap.
  var textColumn: Int
  var opening = Opening.other
  /// Whether it has a marker of a list or of a numbered heading, and whether that has parts.
  var hasMarker: Bool { opening == .marker }
  var isNumberedPart = false
  /// Whether a sentence or an announcement ends with it.
  var endsSentence = false
  /// Whether it ends as a statement of a program does, which is a line by itself.
  var endsStatement = false
  /// Whether it begins as a field does: a name and a colon.
  var isField = false
  /// A bit for each column from its first character on where a word begins, up to the 64th.
  var wordStarts: UInt64 = 0
  /// Spaces of the widest gap within it that does not follow a marker.
  var widestGap = 0
  /// How many gaps are wider than one space within a sentence.
  var wideGaps = 0
  /// Whether it begins with a letter and a full stop: an initial, or the letter of an entry.
  var isLettered = false
  /// Whether it has five signs in a row that rulers and leaders are made of.
  var hasRuling = false
  /// Whether it has other signs that no running text has: tabs, marks of quoted mail, braces.
  var hasSigns = false

  /// The layout of a line without the white space around it.
  init(_ text: Span<UInt8>, indent: Int) {
    self.indent = indent
    end = indent
    textColumn = indent
    guard text.count > 0 else { return }
    readOpening(text)
    // No line that was filled to a column is long, nor is one of a table.
    if text.count <= LineShape.longest {
      readColumns(text)
    } else {
      firstWord = readWord(text, from: 0).columns
      end += text.count
    }
    readClosing(text)
  }

  var isBlank: Bool { end == indent }

  /// Whether columns stand in it, as in a table.
  ///
  /// Justified text is spread to the fill column by gaps of two and three spaces all over.
  func hasColumns(at fillColumn: Int) -> Bool {
    guard widestGap >= 3 else { return false }
    // In narrow columns a line of few words is spread as well.
    if fillColumn < 60, end == fillColumn || widestGap <= 8 && end >= fillColumn - 2 {
      return end > fillColumn
    }
    let isJustified = widestGap == 3 && end >= fillColumn - 2 && wideGaps >= 3
    return !isJustified
  }

  /// Whether a word of it begins in a column.
  func hasWord(at column: Int) -> Bool {
    column > indent && column - indent < 64 && wordStarts >> UInt64(column - indent) & 1 == 1
  }

  /// Whether the first word of `next` would have gone beyond `column` on this line.
  func isFull(before next: LineLayout, at column: Int) -> Bool {
    end + 1 + next.firstWord > column
  }

  private mutating func readOpening(_ text: Span<UInt8>) {
    let first = text[0]
    let isLetter = first | 0x20 >= 0x61 && first | 0x20 <= 0x7A
    let marker = isLetter ? Marker.none : Marker(of: text)
    if marker.isMarker || Self.isLettered(text, by: 0x29) { opening = .marker }
    if case .section = marker { isNumberedPart = true }
    isLettered = Self.isLettered(text, by: 0x2E)
    if opening == .marker || isLettered {
      textColumn = indent + (marker.isMarker ? marker.length : 3)
    }
    if first == 0x28, Self.isParenthesis(text) { opening = .parenthesis }
    if opening == .other, Self.beginsLower(text) { opening = .lower }
    hasSigns = Self.beginsWithSign(text)
  }

  private mutating func readColumns(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let word = readWord(text, from: index)
      if index == 0 { firstWord = word.columns }
      if end - indent < 64 { wordStarts |= 1 << UInt64(end - indent) }
      end += word.columns
      index = word.end
      while index < text.count, text[index] == 0x20 { index += 1 }
      end += index - word.end
      if index < text.count { note(index - word.end, before: index, in: text) }
    }
  }

  /// Reads up to the next space; bytes that go on with a character take no column, and characters of
  /// East Asia (from U+3000 on) take two.
  private mutating func readWord(_ text: Span<UInt8>, from start: Int) -> (end: Int, columns: Int) {
    var index = start
    var columns = 0
    var repeats = 0
    var before: UInt8 = 0x20
    while index < text.count {
      let byte = text[index]
      if byte == 0x20 { break }
      if byte & 0xC0 != 0x80 { columns += 1 }
      if byte >= 0xE3, byte <= 0xED { columns += 1 }
      if byte == before {
        repeats += 1
        if repeats >= 4, Self.isRuling(byte) { hasRuling = true }
      } else {
        repeats = 0
        if byte == 0x09 { hasSigns = true }
      }
      before = byte
      index += 1
    }
    return (index, columns)
  }

  private mutating func note(_ gap: Int, before index: Int, in text: Span<UInt8>) {
    guard gap > 1, end > textColumn || textColumn == indent else { return }
    let before = text[index - gap - 1]
    let isAfterSentence = gap == 2 && (before == 0x2E || before == 0x3F || before == 0x21)
    if !isAfterSentence { wideGaps += 1 }
    if gap > widestGap { widestGap = gap }
    if textColumn == indent { textColumn = end }
  }

  private mutating func readClosing(_ text: Span<UInt8>) {
    var last = text.count - 1
    if text[last] == 0x7B || text[last] == 0x7D || text[last] == 0x5C { hasSigns = true }
    endsStatement = last > 0 && text[last] == 0x3B && text[last - 1] == 0x29
    while last > 0, Self.trailing(text[last]) { last -= 1 }
    switch text[last] {
    case 0x2E, 0x3F, 0x21, 0x3A: endsSentence = true
    default: endsSentence = false
    }
    isField = firstWord >= 3 && Self.isUpper(text[0]) && Self.isColonned(text, firstWord)
  }
}
