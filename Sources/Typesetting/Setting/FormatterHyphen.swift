import Articles

/// The hyphen (U+2010) with which groff breaks a word at the end of a line.
enum FormatterHyphen {
  /// Where a word goes on that one has broken right before `index`; nil elsewhere.
  static func wordRest(_ text: Span<UInt8>, at index: Int) -> Int? {
    guard index > 3, isHyphen(text, at: index - 3), isLetter(text[index - 4]) else { return nil }
    return lineStart(text, behind: index)
  }

  /// Whether words have such hyphens of their own: one stands elsewhere than at the end of a line.
  static func isOfText(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index + 2 < text.count {
      guard text[index] == 0xE2 else {
        index += 1
        continue
      }
      if isHyphen(text, at: index), lineStart(text, behind: index + 3) == nil { return true }
      index += 3
    }
    return false
  }

  private static func isHyphen(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0x90
  }

  /// The first letter of the line that begins behind `index`; nil where no line does, or with no
  /// letter.
  private static func lineStart(_ text: Span<UInt8>, behind index: Int) -> Int? {
    var next = index
    var isLineEnd = false
    while next < text.count, text[next] <= 0x20 {
      isLineEnd = isLineEnd || text[next] == 0x0A
      next += 1
    }
    return isLineEnd && next < text.count && isLetter(text[next]) ? next : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
