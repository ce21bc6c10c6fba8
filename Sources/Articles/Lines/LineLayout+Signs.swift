extension LineLayout {
  /// Whether a line begins with a letter and a mark, such as "b)".
  static func isLettered(_ text: Span<UInt8>, by mark: UInt8) -> Bool {
    guard text.count > 3, text[2] == 0x20 else { return false }
    let letter = text[0] | 0x20
    return letter >= 0x61 && letter <= 0x7A && text[1] == mark
  }

  /// Whether a line begins with a number or a letter in brackets, such as "(2)" or "(iv)".
  static func isParenthesis(_ text: Span<UInt8>) -> Bool {
    var index = 1
    while index < text.count, index <= 4, isAlphanumeric(text[index]) { index += 1 }
    return index > 1 && index < text.count && text[index] == 0x29
  }

  /// Whether the first letter of a line is a small one, opening marks left aside.
  static func beginsLower(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count, index < 4 {
      let glyph = Glyph.decode(text, at: index)
      guard Punctuation.opening.contains(glyph.scalar) || glyph.scalar == "`" else {
        return glyph.scalar.isASCII
          ? glyph.scalar >= "a" && glyph.scalar <= "z" : glyph.scalar.properties.isLowercase
      }
      index += glyph.length
    }
    return false
  }

  /// Whether a line begins as only lines do that mean to be lines: quoted mail, rows of a table
  /// drawn with signs, headings and directives of a markup.
  static func beginsWithSign(_ text: Span<UInt8>) -> Bool {
    switch text[0] {
    case 0x3E, 0x7D, 0x7B: true
    case 0x7C, 0x2B: isDrawn(text)
    case 0x23: text.count > 1 && (text[1] == 0x20 || text[1] == 0x23)
    case 0x2E: text.count > 2 && text[1] == 0x2E && text[2] == 0x20
    default: false
    }
  }

  /// Whether a line begins as a row or a border of a table does that is drawn with signs.
  static func isDrawn(_ text: Span<UInt8>) -> Bool {
    switch text[0] {
    case 0x7C: true
    case 0x2B: text.count > 1 && (text[1] == 0x2D || text[1] == 0x3D)
    default: false
    }
  }

  /// Signs that rulers and leaders are made of: five in a row are no punctuation.
  static func isRuling(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x3D, 0x5F, 0x2A, 0x2E, 0x7E, 0x23, 0x2B, 0x5E: true
    default: false
    }
  }

  /// Closing quotation marks and brackets.
  static func trailing(_ byte: UInt8) -> Bool {
    byte == 0x27 || byte == 0x22 || byte == 0x29 || byte == 0x5D
  }

  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether the first word, of `length` bytes, ends in a colon.
  static func isColonned(_ text: Span<UInt8>, _ length: Int) -> Bool {
    length <= text.count && text[length - 1] == 0x3A
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
