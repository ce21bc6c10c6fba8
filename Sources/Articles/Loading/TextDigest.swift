/// A number that texts share if they have the same words in the same order.
///
/// White space between words does not count: a paragraph whose lines were broken elsewhere is the same
/// text. Parts that were digested one by one give, joined, the digest of the whole.
public struct TextDigest: Hashable, Sendable {
  /// The number.
  public private(set) var value: UInt64 = 0
  /// What the number of a text is multiplied by when this one is joined to it.
  private var factor: UInt64 = 1
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The digest of no words.
  public init() {}

  /// The digest of a text.
  public init(_ text: Span<UInt8>) { append(text) }

  /// Adds the words of a text.
  public mutating func append(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      if Self.isSpace(text[index]) { index += 1 } else { index = append(wordAt: index, of: text) }
    }
  }

  /// Adds the words of another digest.
  mutating func append(_ next: TextDigest) {
    value = next.value(after: value)
    factor = factor &* next.factor
  }

  /// The number of a text that ends with this one, and before it has the words of the number `earlier`.
  func value(after earlier: UInt64) -> UInt64 { earlier &* factor &+ value }

  /// Adds a word by its FNV-1a hash (RFC 9923); gives where it ends.
  private mutating func append(wordAt start: Int, of text: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = start
    while index < text.count, case let byte = text[index], !Self.isSpace(byte) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      index += 1
    }
    value = value &* Self.base &+ (hash ^ hash >> 29)
    factor = factor &* Self.base
    return index
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
