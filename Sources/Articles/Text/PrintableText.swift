/// Text that is safe to draw: the only text that can reach the screen or a pipe.
///
/// Every way to one goes through ``Glyph``, which makes control, bidi and invisible characters
/// visible, so that text is drawn and never obeyed.
public struct PrintableText: Hashable, Sendable {
  /// The text, with what is kept but not drawn (joiners, variation selectors, soft hyphens).
  public private(set) var string = ""
  /// Columns that it takes on the screen.
  public private(set) var columns = 0

  /// Text without a character.
  public init() {}

  /// The printable form of any string.
  public init(_ string: String) {
    guard string.utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) else {
      self.init(bytes: Array(Self.namingBytes(string).utf8))
      return
    }
    self.init()
    (self.string, columns) = (string, string.utf8.count)
  }

  /// The string with `\xE9` and the like for a byte of a path that is not UTF-8, which stands in it as
  /// U+10FF00 and the byte.
  private static func namingBytes(_ string: String) -> String {
    guard string.utf8.contains(0xF4) else { return string }
    return string.unicodeScalars.map { scalar in
      guard scalar.value >= 0x10FF80 else { return String(scalar) }
      return "\\x" + String(scalar.value & 0xFF, radix: 16, uppercase: true)
    }.joined()
  }

  /// The printable form of a part of a string.
  public init(_ string: some StringProtocol) { self.init(String(string)) }

  private init(bytes: [UInt8]) {
    let text = bytes.span
    var utf8: [UInt8] = []
    utf8.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      columns += Self.append(glyph, to: &utf8)
      index += glyph.length
    }
    string = String(decoding: utf8, as: UTF8.self)
  }

  /// The text that glyphs make, one after the other.
  public init(_ glyphs: [Glyph]) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(glyphs.count)
    for glyph in glyphs { columns += Self.append(glyph, to: &utf8) }
    string = String(decoding: utf8, as: UTF8.self)
  }

  /// The printable form of any bytes, white space folded to single spaces and taken off the ends.
  public init(folding text: Span<UInt8>) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(text.count)
    columns = Self.append(folding: text, to: &utf8)
    string = String(decoding: utf8, as: UTF8.self)
  }

  /// Adds the printable form of any bytes as ``init(folding:)`` makes it; gives its columns.
  @discardableResult
  static func append(folding text: Span<UInt8>, to utf8: inout [UInt8]) -> Int {
    if isFolded(text) {
      unsafe text.withUnsafeBufferPointer { unsafe utf8.append(contentsOf: $0) }
      return text.count
    }
    let start = utf8.count
    var columns = 0
    var index = 0
    var owesSpace = false
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      if glyph.isSpace {
        owesSpace = utf8.count > start
        index += glyph.length
        continue
      }
      if owesSpace { columns += append(.space, to: &utf8) }
      owesSpace = false
      columns += append(glyph, to: &utf8)
      index += glyph.length
      while index < text.count, text[index] &- 0x21 < 0x5E {
        utf8.append(text[index])
        columns += 1
        index += 1
      }
    }
    return columns
  }

  /// Whether a text is already what folding makes of it: visible ASCII with single spaces between words.
  public static func isFolded(_ text: Span<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for index in text.indices {
      let byte = text[index]
      guard byte &- 0x20 < 0x5F, byte | before != 0x20 else { return false }
      before = byte
    }
    return before != 0x20
  }

  private static func append(_ glyph: Glyph, to utf8: inout [UInt8]) -> Int {
    if glyph.scalar.isASCII {
      utf8.append(UInt8(truncatingIfNeeded: glyph.scalar.value))
    } else {
      utf8.append(contentsOf: UTF8.encode(glyph.scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return glyph.columns
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { string.isEmpty }

  /// Adds a glyph at the end.
  public mutating func append(_ glyph: Glyph) {
    string.unicodeScalars.append(glyph.scalar)
    columns += glyph.columns
  }

  /// Adds another text at the end.
  public mutating func append(_ other: PrintableText) {
    string += other.string
    columns += other.columns
  }

  /// Two texts, one after the other.
  public static func + (left: PrintableText, right: PrintableText) -> PrintableText {
    var sum = left
    sum.append(right)
    return sum
  }
}

extension PrintableText: ExpressibleByStringLiteral, CustomStringConvertible {
  /// The printable form of a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// The text itself.
  public var description: String { string }
}
