@testable import Markup

/// A page made by hand: its text, and its outline.
struct OutlinedPage {
  private(set) var outline = PageOutline()
  private(set) var text = ""

  static let paragraph = PageElement(tag: .p, kind: .container, name: 1, make: 1)

  /// A container with a name, whose contents a closure adds.
  mutating func container(
    _ tag: Tag, _ hints: NameHints = [], hiding: PageElement.Hiding = .none,
    _ contents: (inout OutlinedPage) -> Void
  ) {
    let element = PageElement(
      tag: tag, kind: .container, hints: hints, hiding: hiding, name: UInt32(tag.rawValue),
      make: UInt64(tag.rawValue) << 16 | UInt64(hints.rawValue))
    outline.open(element)
    contents(&self)
    outline.close(element)
  }

  /// Text, in a link if that is asked for; each begins a line.
  mutating func add(_ words: String, isLink: Bool = false) {
    let link = PageElement(tag: .a, kind: .inline, link: .away)
    if isLink { outline.open(link) }
    if !text.isEmpty { text += "\n" }
    let bytes = Array(words.utf8)
    outline.text(bytes.span, at: text.utf8.count)
    text += words
    if isLink { outline.close(link) }
  }

  mutating func claim(_ title: String) { outline.claims.titles.append(title) }

  mutating func claim(type: String) { outline.claims.type = type }

  /// What is found in the page.
  func verdict() -> PageVerdict {
    ArticleFinder.find(in: outline, .init(), reading: read)
  }

  func survey() -> PageSurvey {
    var outline = outline
    outline.finish()
    return PageSurvey(outline, reading: read)
  }

  func read(_ range: Range<Int>) -> [UInt8] {
    Array(Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)])
  }

  /// The lines of the text that are hidden.
  func hidden(by verdict: PageVerdict) -> [String] {
    verdict.furniture.flatMap {
      String(decoding: read($0), as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }
}
