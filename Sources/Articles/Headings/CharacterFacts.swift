/// What the characters of a short line show.
struct CharacterFacts {
  private(set) var digits = 0
  private(set) var commas = 0
  /// Signs that running text and headings lack: braces, equals, tabs, at signs and the like.
  private(set) var symbols = 0
  private(set) var hasSlash = false
  /// Whether it has signs that paths of navigation and rows of tables are parted by.
  private(set) var hasArrow = false
  /// Whether it begins with a bracket, and whether it ends with one too.
  let isBracketed: Bool
  let isAllBracketed: Bool
  let hasDate: Bool
  let hasAddress: Bool
  private let length: Int

  /// Whether many of its characters are digits.
  var isMostlyDigits: Bool { digits * 10 > length * 3 }

  /// Reads a line, its marker left out.
  init(_ text: Span<UInt8>) {
    length = text.count
    isBracketed = Self.opensBracket(text)
    isAllBracketed = isBracketed && Self.closesBracket(text)
    hasDate = DateSigns.isIn(text)
    hasAddress = Self.hasAddress(text)
    count(text)
  }

  private mutating func count(_ text: Span<UInt8>) {
    for index in text.indices {
      switch text[index] {
      case 0x30...0x39: digits += 1
      case 0x2C: commas += 1
      case 0x7B, 0x7D, 0x3B, 0x3D, 0x3C, 0x09, 0x5C, 0x24, 0x23, 0x5F, 0x7E: symbols += 1
      case 0x40: symbols += 2
      case 0x7C:
        symbols += 1
        hasArrow = true
      case 0x3E: hasArrow = true
      case 0x2F: hasSlash = true
      case 0xC2 where index + 1 < text.count && text[index + 1] == 0xBB: hasArrow = true
      case 0xE2 where Self.isArrow(text, at: index): hasArrow = true
      default: break
      }
    }
  }

  private static func isArrow(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x86 && text[index + 2] == 0x92
  }

  private static func opensBracket(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2 else { return false }
    return text[0] == 0x28 || text[0] == 0x5B || Glyph.decode(text, at: 0).scalar == "（"
  }

  private static func closesBracket(_ text: Span<UInt8>) -> Bool {
    let last = text[text.count - 1]
    if last == 0x29 || last == 0x5D { return true }
    let start = UTF8Decoding.boundary(in: text, atOrBefore: text.count - 1)
    return Glyph.decode(text, at: start).scalar == "）"
  }

  private static func hasAddress(_ text: Span<UInt8>) -> Bool {
    if !AddressFinder.addresses(text).isEmpty { return true }
    for index in text.indices where text[index] == 0x2E || text[index] == 0x77 {
      let rest = text.extracting(index..<text.count)
      if Wording.begins(rest, with: ".com") || Wording.begins(rest, with: "www.") { return true }
    }
    return false
  }
}
