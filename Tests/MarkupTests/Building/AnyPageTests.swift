import Articles
import Testing

@testable import Markup

@Suite("Any page")
struct AnyPageTests {
  @Test("gives the same in whatever pieces it comes, with marks in good form", arguments: 0..<24)
  func pieces(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    for _ in 0..<15 {
      let html = Array(chance.page().utf8)
      let whole = ConvertedPage(html, isXML: seed % 8 == 7)
      #expect(whole.malformed == nil, "\(String(decoding: html, as: UTF8.self))")
      let length = 1 + chance.below(13)
      let parts = ConvertedPage(html, piece: length, isXML: seed % 8 == 7)
      #expect(
        parts == whole, "in pieces of \(length): \(String(decoding: html, as: UTF8.self))")
    }
  }

  @Test("of long blocks gives marks in good form", arguments: ["p", "pre", "td", "li", "h1"])
  func longBlocks(tag: String) {
    for word in ["word ", "word", "\u{6F22}", "a<br>", "<b>x</b>\n", " \n "] {
      let text = String(repeating: word, count: 30_000)
      let html = Array("<table><tr><\(tag) id=x>\(text)</\(tag)>z".utf8)
      let page = ConvertedPage(html)
      #expect(page.malformed == nil, "\(tag) of \(word)")
      #expect(ConvertedPage(html, piece: 4093) == page, "\(tag) of \(word)")
    }
  }

  @Test("of bytes that are no UTF-8 gives some text")
  func noUTF8() {
    var bytes: [UInt8] = []
    for byte in UInt8(128)...255 { bytes += [byte, 0x20, byte] }
    #expect(ConvertedPage(bytes, piece: 1).text == ConvertedPage(bytes).text)
  }
}

/// Draws pages that nobody would write.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func page() -> String {
    (0..<below(120)).map { _ in part() }.joined()
  }

  private mutating func part() -> String {
    switch below(8) {
    case 0, 1, 2: "<\(tag())\(attributes())>"
    case 3, 4: "</\(tag())>"
    case 5: Self.oddities[below(Self.oddities.count)]
    default: Self.words[below(Self.words.count)]
    }
  }

  private mutating func tag() -> String { Self.tags[below(Self.tags.count)] }

  private mutating func attributes() -> String {
    below(3) == 0 ? Self.attributes[below(Self.attributes.count)] : ""
  }

  private static let tags = [
    "p", "div", "b", "i", "a", "a", "table", "tr", "td", "td", "th", "tbody", "thead", "caption",
    "ul", "ol", "li", "li", "dl", "dt", "dd", "pre", "code", "blockquote", "h1", "h3", "span", "br",
    "hr", "img", "button", "select", "option", "svg", "math", "title", "script", "style",
    "template",
    "textarea", "ruby", "rt", "rp", "q", "x-y", "noscript", "section", "sup", "details", "summary",
    "frameset", "noframes", "plaintext", "font", "nobr", "form", "figure", "figcaption", "dialog",
  ]
  private static let attributes = [
    " id=a", " id='\u{e9}\u{e8}'", " href=x", " href='#y'", " alt='an image' src=i", " hidden",
    " style='display:none'", " colspan=3", " rowspan=2", " align=right", " class='language-c x'",
    " start=7", " reversed", " value=4", " a=\"b>c\" d", " role=presentation",
    " type=application/ld+json",
    "/",
  ]
  private static let oddities = [
    "&amp;", "&notit;", "&#x41;", "&#000000000000000065", "&", "<", "</", "<!", "<!--", "-->",
    "--!>", "<!doctype html>", "<![CDATA[", "]]>", "<?x", "\0", "\r\n", "\r", "<a b='", "'", "\">",
    "&lt", "&nbsp;", "\u{A0}", "\u{200B}", "</ x>", "<\u{e9}>", "{\"@type\":\"Article\"",
    "\u{FEFF}",
  ]
  private static let words = [
    "word", " ", "\n", "two words", "\u{6F22}\u{5B57}", "  \t", "\u{1F600}", "e\u{301}", "12.5",
    "a. B", " x ", "\n\n",
  ]
}
