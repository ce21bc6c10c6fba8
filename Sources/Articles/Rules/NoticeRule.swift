/// A notice: a paragraph that says of itself what it is, such as a disclaimer.
enum NoticeRule {
  /// Whether the text begins with the name of a notice and a colon or dash.
  static func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2 else { return false }
    if let length = openings.length(atStartOf: text), isMark(text, at: length) { return true }
    return isCopyright(text)
  }

  private static func isMark(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    if text[index] == 0x3A { return true }
    guard text[index] == 0x20, index + 1 < text.count else { return false }
    let scalar = Glyph.decode(text, at: index + 1).scalar
    return scalar == "–" || scalar == "—" || scalar == "-" || scalar == ":"
  }

  private static func isCopyright(_ text: Span<UInt8>) -> Bool {
    if text[0] | 0x20 != 0x63 { return text[0] == 0xC2 && text[1] == 0xA9 }
    return Wording.begins(text, with: "copyright ©")
      || Wording.begins(text, with: "copyright (c)")
  }

  private static let openings = PhraseTable([
    "disclaimer", "medical disclaimer", "legal disclaimer", "notice", "important notice",
    "legal notice", "please note", "warning", "caution", "note", "important note", "important",
    "editor's note", "editor’s note", "disclosure", "correction",
  ])
}
