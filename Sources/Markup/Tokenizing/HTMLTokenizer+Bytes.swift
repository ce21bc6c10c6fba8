extension HTMLTokenizer {
  /// What stands for a null byte.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Whether a byte is a letter of ASCII.
  @inline(__always)
  static func isAlpha(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte is a letter or a digit of ASCII.
  @inline(__always)
  static func isAlnum(_ byte: UInt8) -> Bool { isAlpha(byte) || byte &- 0x30 < 10 }

  /// Whether a byte is white space of HTML.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20
      && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D)
  }

  /// A byte, in lower case where it is a letter of ASCII.
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// How many bytes a scalar of UTF-8 has that begins with this byte; 1 for a byte that begins none.
  @inline(__always)
  static func length(ofScalar first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Where the first null byte stands; nil where there is none.
  @inline(__always)
  static func null(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let at = first(0, 0, text.extracting(..<range.upperBound), range.lowerBound)
    return at < range.upperBound ? at : nil
  }

  /// Where the first of two bytes stands from a place on, or the end; eight bytes at a time.
  @inline(__always)
  static func first(_ a: UInt8, _ b: UInt8, _ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let (allA, allB) = (ones &* UInt64(a), ones &* UInt64(b))
    while at + 8 <= text.count {
      let eight = unsafe text.withUnsafeBytes {
        unsafe $0.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      }
      let (x, y) = (eight ^ allA, eight ^ allB)
      let hit = ((x &- ones) & ~x | (y &- ones) & ~y) & highs
      if hit != 0 { return at + (hit.trailingZeroBitCount >> 3) }
      at += 8
    }
    while at < text.count, text[at] != a, text[at] != b { at += 1 }
    return at
  }
}
