/// Furniture of a web page that a dump carries along: a line that is only an instruction to click.
struct FurnitureRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    guard line.shape.isAside, Self.matches(text), !HeadingRule.isCentred(line) else { return nil }
    return .classified(.navigation, line)
  }

  /// Whether the whole line is furniture.
  static func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 40, let length = phrases.length(atStartOf: text) else { return false }
    var index = length
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      guard glyph.isWhite || trailing.contains(glyph.scalar) else { return false }
      index += glyph.length
    }
    return true
  }

  /// Where a way back to the top begins that is glued to the end of another line.
  ///
  /// It is one only behind the end of a sentence, or where the line is a run of titles.
  static func gluedStart(_ text: Span<UInt8>, inRun: (Span<UInt8>) -> Bool) -> Int? {
    guard let last = text.count > 0 ? text[text.count - 1] | 0x20 : nil, last == 0x70 else {
      return nil
    }
    for (suffix, length) in glued where Wording.ends(text, with: suffix) {
      let start = text.count - length
      guard text[start] < 0x61 else { continue }
      var end = start
      while end > 0, text[end - 1] == 0x20 { end -= 1 }
      guard end > 0 else { continue }
      if endsSentence(text.extracting(0..<end)) || end < start && inRun(text) { return start }
    }
    return nil
  }

  private static func endsSentence(_ text: Span<UInt8>) -> Bool {
    let start = UTF8Decoding.boundary(in: text, atOrBefore: text.count - 1)
    let scalar = Glyph.decode(text, at: start).scalar
    return Punctuation.closing(scalar) != nil || Punctuation.trailing.contains(scalar)
  }

  private static let glued: [(StaticString, Int)] = [
    ("back to top", 11), ("return to top", 13), ("scroll to top", 13), ("go to top", 9),
    ("to top", 6),
  ]

  private static let trailing: ScalarSet = [":", ".", "!", "»", "›", "↑"]

  private static let phrases = PhraseTable([
    "to top", "back to top", "return to top", "scroll to top", "go to top", "top", "to the top",
    "back to the top", "skip to content", "skip to main content", "skip to navigation", "menu",
    "search", "share", "share this", "share this article", "share this post", "share this page",
    "share on facebook", "share on twitter", "share on x", "share on linkedin",
    "share on pinterest", "share on whatsapp", "share via email", "tweet", "tweet this", "pin it",
    "pin", "email", "email this", "print", "print this page", "print this article", "copy link",
    "facebook", "twitter", "linkedin", "pinterest", "whatsapp", "reddit", "instagram", "youtube",
    "read more", "show more", "load more", "see more", "view more", "view all", "see all",
    "learn more", "click here", "continue reading", "advertisement", "advertising", "ad",
    "sponsored", "subscribe", "subscribe now", "sign up", "sign up now", "sign in", "log in",
    "login", "register", "newsletter", "subscribe to our newsletter", "home", "contact",
    "contact us", "about", "about us", "privacy", "privacy policy", "terms of use",
    "terms of service", "terms and conditions", "cookie policy", "cookie settings",
    "accept all", "accept cookies", "all rights reserved", "leave a comment", "leave a reply",
    "post a comment", "add a comment", "comments", "no comments", "reply", "report this",
    "previous", "next", "previous article", "next article", "previous post", "next post",
    "close", "open menu", "close menu", "table of contents", "jump to", "share article",
    "save", "listen", "follow us", "follow", "download", "download pdf",
  ])
}
