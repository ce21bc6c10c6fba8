/// How much text there is: letters and signs without white space, in which an ideograph, kana, hangul
/// or Thai letter counts three, about what it is worth in Latin letters.
enum LetterWeight {
  /// The weight of one scalar that is no white space.
  static func of(_ scalar: UInt32) -> Int { isDense(scalar) ? 3 : 1 }

  /// The weight of some text in UTF-8.
  static func of(_ text: Span<UInt8>) -> Int {
    var sum = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        sum += isSpace(UInt32(byte)) ? 0 : 1
        at += 1
      } else {
        let (scalar, length) = text.scalar(at: at)
        sum += isSpace(scalar) ? 0 : of(scalar)
        at += length
      }
    }
    return sum
  }

  private static func isDense(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0xFF66...0xFF9F:
      true
    default: false
    }
  }

  /// Whether a scalar is white space.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }
}
