/// A notice: a paragraph that says of itself what it is, such as a disclaimer.
enum NoticeRule {
  /// Whether the text begins with the name of a notice and a colon or dash.
  static func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count > 8, initials.contains(text[0] | 0x20) else {
      return text.count > 2 && isCopyright(text)
    }
    return openings.contains { opening, length in
      Wording.begins(text, with: opening) && isMark(text, at: length)
    } || isCopyright(text)
  }

  private static func isMark(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    if text[index] == 0x3A { return true }
    guard text[index] == 0x20, index + 1 < text.count else { return false }
    let scalar = Glyph.decode(text, at: index + 1).scalar
    return scalar == "–" || scalar == "—" || scalar == "-" || scalar == ":"
  }

  private static func isCopyright(_ text: Span<UInt8>) -> Bool {
    text[0] == 0xC2 && text[1] == 0xA9 || Wording.begins(text, with: "copyright ©")
      || Wording.begins(text, with: "copyright (c)")
  }

  private static let openings: [(StaticString, Int)] = [
    ("disclaimer", 10), ("medical disclaimer", 18), ("legal disclaimer", 16), ("notice", 6),
    ("important notice", 16), ("legal notice", 12), ("please note", 11), ("warning", 7),
    ("caution", 7), ("note", 4), ("important note", 14), ("important", 9), ("editor's note", 13),
    ("editor’s note", 15), ("disclosure", 10), ("correction", 10),
  ]
  private static let initials: Set<UInt8> = Set("dmlnipwce".utf8)
}
