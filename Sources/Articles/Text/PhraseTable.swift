/// Phrases that a line may begin with, found without regard to the case of ASCII letters.
struct PhraseTable: Sendable {
  /// The bytes of all phrases, one after the other.
  private var bytes: [UInt8] = []
  /// Where each phrase is; those with the same key stand together, the longest first.
  private var phrases: [Range<Int>] = []
  /// The first phrase with each key, and one more for the end.
  private var starts = [UInt16](repeating: 0, count: keys + 1)
  /// A bit for each trace that some phrase has.
  private var traces = [UInt64](repeating: 0, count: (1 << traceBits) / 64)

  /// A table of phrases in lower case, none of them empty.
  init(_ words: [String]) {
    let all = words.map { Array($0.utf8) }.map { (key: Self.key($0.span), bytes: $0) }
      .sorted { ($0.key, $1.bytes.count) < ($1.key, $0.bytes.count) }
    for phrase in all {
      starts[phrase.key + 1] += 1
      let trace = Self.trace(phrase.bytes.span, phrase.key)
      traces[trace >> 6] |= 1 << UInt64(trace & 63)
      phrases.append(bytes.count..<(bytes.count + phrase.bytes.count))
      bytes += phrase.bytes
    }
    for key in 0..<Self.keys { starts[key + 1] += starts[key] }
  }

  /// How many keys there are.
  private static let keys = 1 << 10
  private static let traceBits = 12

  /// What phrases are sorted by: five bits of each of the first two bytes, the same in both cases,
  /// and none of the second where that is no letter.
  @inline(__always)
  private static func key(_ text: Span<UInt8>) -> Int {
    Int(text[0] & 0x1F) << 5 | letter(text, at: 1)
  }

  /// A hash of the key and the third letter, which tells nearly all lines that begin with no phrase.
  @inline(__always)
  private static func trace(_ text: Span<UInt8>, _ key: Int) -> Int {
    let third = key & 0x1F == 0 ? 0 : letter(text, at: 2)
    return ((key << 5 | third) &* 0x9E37) >> 4 & (1 << traceBits - 1)
  }

  @inline(__always)
  private static func letter(_ text: Span<UInt8>, at index: Int) -> Int {
    guard index < text.count, text[index] | 0x20 &- 0x61 < 26 else { return 0 }
    return Int(text[index] & 0x1F)
  }

  /// The bytes of the longest phrase that `text` begins with as whole words.
  func length(atStartOf text: Span<UInt8>) -> Int? {
    guard text.count > 0 else { return nil }
    let key = Self.key(text)
    let trace = Self.trace(text, key)
    guard traces[trace >> 6] &>> UInt64(trace & 63) & 1 == 1 else { return nil }
    for index in Int(starts[key])..<Int(starts[key + 1]) where begins(text, with: phrases[index]) {
      return phrases[index].count
    }
    return nil
  }

  private func begins(_ text: Span<UInt8>, with phrase: Range<Int>) -> Bool {
    guard text.count >= phrase.count else { return false }
    for index in 0..<phrase.count
    where Self.lower(text[index]) != bytes[phrase.lowerBound + index] { return false }
    return text.count == phrase.count || !Self.isWord(text[phrase.count])
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x2D: true
    default: false
    }
  }
}
