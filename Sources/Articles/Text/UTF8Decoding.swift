/// Decoding of UTF-8 by hand, because the bytes of an article may be anything.
///
/// Well-formed sequences are those of table 3-7 of the Unicode Standard, version 15.
enum UTF8Decoding {
  /// The scalar at `index` and its length in bytes; nil where the bytes are no UTF-8.
  static func scalar(in text: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    let first = text[index]
    switch first {
    case 0x00...0x7F:
      return (UInt32(first), 1)
    case 0xC2...0xDF:
      return rest(of: UInt32(first & 0x1F), in: text, at: index, length: 2)
    case 0xE0...0xEF:
      guard let found = rest(of: UInt32(first & 0x0F), in: text, at: index, length: 3),
        found.value >= 0x800, !(0xD800...0xDFFF).contains(found.value)
      else { return nil }
      return found
    case 0xF0...0xF4:
      guard let found = rest(of: UInt32(first & 0x07), in: text, at: index, length: 4),
        (0x10000...0x10FFFF).contains(found.value)
      else { return nil }
      return found
    default:
      return nil
    }
  }

  /// The start of the scalar that holds `index`: at most three bytes before it.
  static func boundary(in text: Span<UInt8>, atOrBefore index: Int) -> Int {
    var start = index
    while start > 0, index - start < 3, start < text.count, text[start] & 0xC0 == 0x80 {
      start -= 1
    }
    return start
  }

  private static func rest(
    of first: UInt32, in text: Span<UInt8>, at index: Int, length: Int
  ) -> (value: UInt32, length: Int)? {
    guard index + length <= text.count else { return nil }
    var value = first
    for offset in 1..<length {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}
