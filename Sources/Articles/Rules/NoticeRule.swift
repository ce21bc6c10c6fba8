/// A notice: a paragraph that says of itself what it is, such as a disclaimer.
struct NoticeRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    Self.matches(text) ? .classified(.notice, line) : nil
  }

  /// Whether the text begins with the name of a notice and a colon or dash.
  static func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2 else { return false }
    if let length = openings.length(atStartOf: text), isMark(text, at: length) { return true }
    return isCopyright(text) || consents.length(atStartOf: text) != nil
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

  /// What a site says of itself to whoever comes, and no article says.
  private static let consents = PhraseTable([
    "we use cookies", "we and our partners use cookies", "this site uses cookies",
    "this website uses cookies", "this page uses cookies", "our site uses cookies",
    "our website uses cookies", "by continuing to use this site", "by continuing to browse",
    "by continuing to use this website", "diese website verwendet cookies", "wir verwenden cookies",
    "nous utilisons des cookies", "ce site utilise des cookies", "utilizamos cookies",
    "este sitio utiliza cookies",
  ])

  private static let openings = PhraseTable([
    "disclaimer", "medical disclaimer", "legal disclaimer", "notice", "important notice",
    "legal notice", "please note", "warning", "caution", "note", "important note", "important",
    "editor's note", "editor’s note", "disclosure", "correction",
  ])
}
