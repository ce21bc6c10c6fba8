/// Phrases that a line may begin with, found without regard to the case of ASCII letters.
struct PhraseTable: Sendable {
  /// The bytes of all phrases, one after the other.
  private var bytes: [UInt8] = []
  /// Where each phrase ends, which is where the next one begins; those in the same bucket stand
  /// together, the longest first.
  private var ends: [UInt16] = [0]
  /// The first phrase of each bucket, and one more for the end.
  private var starts = [UInt16](repeating: 0, count: buckets + 1)
  /// A bit for each trace that some phrase has.
  private var traces = [UInt64](repeating: 0, count: (1 << traceBits) / 64)

  /// A table of phrases in lower case, none of them empty.
  ///
  /// Many are made on the way to the first screen, hence a counting sort: it compares little, and makes
  /// no array of a type that the runtime would have to make first.
  init(_ phrases: [String]) {
    let keys = phrases.map { Self.key($0.utf8.span) }
    for key in keys { starts[Self.bucket(key) + 1] += 1 }
    for bucket in 0..<Self.buckets { starts[bucket + 1] += starts[bucket] }
    for index in Self.order(phrases, keys, starts) { append(phrases[index].utf8.span, keys[index]) }
  }

  /// The phrases by their buckets, and the longest first.
  private static func order(_ phrases: [String], _ keys: [Int], _ starts: [UInt16]) -> [Int] {
    var order = [Int](repeating: -1, count: phrases.count)
    for index in phrases.indices {
      var phrase = index
      var place = Int(starts[bucket(keys[index])])
      while order[place] >= 0 {
        if phrases[order[place]].utf8.count < phrases[phrase].utf8.count {
          swap(&order[place], &phrase)
        }
        place += 1
      }
      order[place] = phrase
    }
    return order
  }

  private mutating func append(_ phrase: Span<UInt8>, _ key: Int) {
    let trace = Self.trace(phrase, key)
    traces[trace >> 6] |= 1 << UInt64(trace & 63)
    for index in phrase.indices { bytes.append(phrase[index]) }
    ends.append(UInt16(bytes.count))
  }

  /// The number of buckets.
  private static let buckets = 1 << 8
  private static let traceBits = 12

  /// The bucket of a phrase by its key.
  @inline(__always)
  private static func bucket(_ key: Int) -> Int { key >> 2 }

  /// What phrases are sorted by: five bits of each of the first two bytes, the same in both cases,
  /// and none of the second where that is no letter.
  @inline(__always)
  private static func key(_ text: Span<UInt8>) -> Int {
    Int(text[0] & 0x1F) << 5 | letter(text, at: 1)
  }

  /// A hash of the key and the third letter, which excludes nearly all lines that begin with no phrase.
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
    let bucket = Self.bucket(key)
    for index in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let phrase = Int(ends[index])..<Int(ends[index + 1])
      if begins(text, with: phrase) { return phrase.count }
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
