/// Tells XML from HTML in a text that begins with "<".
enum MarkupProbe {
  /// What a text is that begins with a tag, a comment or a declaration.
  enum Answer { case markup, page, neither }

  /// Reads the first tag of a text.
  static func answer(_ text: Span<UInt8>) -> Answer {
    let text = text.extracting(0..<min(text.count, 4096))
    var at = 0
    var isDeclared = false
    while at + 2 < text.count {
      while at < text.count, text[at] <= 0x20 { at += 1 }
      guard at + 2 < text.count, text[at] == 0x3C else { return isDeclared ? .markup : .neither }
      let (remark, xml, close): (LinePattern, LinePattern, LinePattern) = ("<!--", "<?", "-->")
      if remark.matches(text, at: at) {
        guard let end = close.firstEnd(in: text, from: at) else { return .neither }
        at = end
      } else if xml.matches(text, at: at) {
        isDeclared = true
        guard let end = ByteSearch.first(0x3E, in: text, at..<text.count) else { return .markup }
        at = end + 1
      } else if text[at + 1] == 0x21 {
        return Wording.begins(text.extracting(at + 2..<text.count), with: "doctype html")
          ? .page : .markup
      } else {
        return tag(text, at + 1, isDeclared)
      }
    }
    return .neither
  }

  private static func tag(_ text: Span<UInt8>, _ start: Int, _ isDeclared: Bool) -> Answer {
    var end = start
    while end < text.count, Wording.isWordLetter(text[end]) { end += 1 }
    guard end > start, end < text.count, text[start] >= 0x41 else {
      return isDeclared ? .markup : .neither
    }
    if pageTags.word(in: text, at: start) == end { return .page }
    return isDeclared ? .markup : .neither
  }

  private static let pageTags: LinePattern = """
    html|head|body|title|meta|link|div|p|span|a|img|h1|h2|h3|h4|center|table|ul|ol|article|section|\
    main|header|nav|br|hr|pre|font|b|i|em|strong|script|style|details|picture|blockquote|base|figure|\
    form|input|tt|code|small|dl|noscript|aside|HTML|HEAD|BODY|TITLE|META|LINK|DIV|P|A|IMG|H1|H2|H3|\
    CENTER|TABLE|UL|BR|HR|PRE|FONT|B|I
    """
}
