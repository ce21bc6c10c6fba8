/// Some words, by their hashes, and which of them have been met elsewhere.
struct SoughtWords {
  /// In ascending order.
  private var keys: [UInt32] = []
  private var isMet: [Bool] = []
  /// A bit for the last ten bits of each hash, which excludes nearly all words that are not sought.
  private var filter = [UInt64](repeating: 0, count: 16)

  /// None.
  init() {}

  /// Words by their hashes, each of which may be given more than once.
  init(_ hashes: [UInt32]) {
    for hash in hashes.sorted() where hash != keys.last {
      keys.append(hash)
      filter[Self.word(of: hash)] |= Self.bit(of: hash)
    }
    isMet = [Bool](repeating: false, count: keys.count)
  }

  /// Takes note of a word that is met.
  mutating func meet(_ hash: UInt32) {
    guard filter[Self.word(of: hash)] & Self.bit(of: hash) != 0 else { return }
    if let index = index(of: hash) { isMet[index] = true }
  }

  /// Whether a word that is sought has been met.
  func hasMet(_ hash: UInt32) -> Bool { index(of: hash).map { isMet[$0] } ?? false }

  private func index(of hash: UInt32) -> Int? {
    let index = keys.partitioningIndex { $0 >= hash }
    return index < keys.count && keys[index] == hash ? index : nil
  }

  private static func word(of hash: UInt32) -> Int { Int(hash >> 6 & 15) }

  private static func bit(of hash: UInt32) -> UInt64 { 1 << UInt64(hash & 63) }
}
