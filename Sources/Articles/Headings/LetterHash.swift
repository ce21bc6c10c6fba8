/// A hash of the letters and digits of a word or a line (FNV-1a of 32 bits, RFC 9923), capitals made
/// small.
struct LetterHash {
  private var value: UInt32 = 2_166_136_261
  private var letters = 0

  /// The hash; nil before two letters.
  var key: UInt32? { letters > 1 ? value : nil }

  /// Takes in a byte, which only counts where it is a letter, a digit or a part of one.
  mutating func add(_ byte: UInt8) {
    let isUpper = byte >= 0x41 && byte <= 0x5A
    let isPart = isUpper || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
    guard isPart || byte >= 0x80 else { return }
    value = (value ^ UInt32(isUpper ? byte | 0x20 : byte)) &* 16_777_619
    letters += 1
  }
}
