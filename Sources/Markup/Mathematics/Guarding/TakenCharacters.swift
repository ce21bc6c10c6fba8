/// The private-use characters that a window of Markdown has by itself, so that they cannot stand for
/// formulas.
enum TakenCharacters {
  /// The numbers of all that stand in a window, as they are or by their numbers.
  static func all(in window: Span<UInt8>) -> Set<UInt32> {
    var taken: Set<UInt32> = []
    for index in window.indices {
      switch window[index] {
      case 0xEE, 0xEF, 0xF3:
        if let (scalar, _) = Placeholder.scalar(window, at: index) { taken.insert(scalar.value) }
      case UInt8(ascii: "&"):
        if let number = number(window, at: index + 1) { taken.insert(number) }
      default: break
      }
    }
    return taken
  }

  /// The number of a reference such as `&#xE000;`, from behind its first sign.
  private static func number(_ text: Span<UInt8>, at start: Int) -> UInt32? {
    guard start + 1 < text.count, text[start] == UInt8(ascii: "#") else { return nil }
    let isHex = text[start + 1] | 0x20 == UInt8(ascii: "x")
    var value: UInt32 = 0
    var at = start + (isHex ? 2 : 1)
    while at < text.count, at < start + 10, let digit = digit(text[at], isHex) {
      value = value &* (isHex ? 16 : 10) &+ digit
      at += 1
    }
    return value
  }

  private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHex: UInt32(byte - 0x37)
    case 0x61...0x66 where isHex: UInt32(byte - 0x57)
    default: nil
    }
  }
}
