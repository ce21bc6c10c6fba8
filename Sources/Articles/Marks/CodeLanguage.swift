/// The name of a programming language in 15 bytes at most, so that marks of code need no string.
public struct CodeLanguage: Equatable, Sendable {
  private let first: UInt64
  private let second: UInt64

  /// The language of this name, which is cut behind its last character that fits; nil without a name.
  public init?(_ name: String) {
    var words: (UInt64, UInt64) = (0, 0)
    var length = 0
    for character in name {
      let utf8 = Array(String(character).utf8)
      guard length + utf8.count <= Self.mostBytes else { break }
      for byte in utf8 {
        if length < 8 {
          words.0 |= UInt64(byte) << UInt64(8 * length)
        } else {
          words.1 |= UInt64(byte) << UInt64(8 * (length - 8))
        }
        length += 1
      }
    }
    guard length > 0 else { return nil }
    (first, second) = words
  }

  /// The most bytes that a name has.
  static let mostBytes = 15

  /// The name, as the author wrote it.
  public var name: String {
    var bytes: [UInt8] = []
    for index in 0..<Self.mostBytes {
      let word = index < 8 ? first >> UInt64(8 * index) : second >> UInt64(8 * (index - 8))
      let byte = UInt8(truncatingIfNeeded: word)
      if byte == 0 { break }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
