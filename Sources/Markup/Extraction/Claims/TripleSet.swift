/// The different triples of one text; it is emptied in no time for the next.
struct TripleSet {
  private var keys: [UInt64]
  private var rounds: [UInt32]
  private var round: UInt32 = 0
  /// The triples, in the order in which they came.
  private(set) var triples: [UInt64] = []
  private let mask: Int

  /// A set for at most `most` triples.
  init(most: Int) {
    let size = 1 << (Int.bitWidth - (most * 2).leadingZeroBitCount)
    keys = [UInt64](repeating: 0, count: size)
    rounds = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  mutating func removeAll() {
    round += 1
    triples.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ triple: UInt64) {
    var slot = Int(truncatingIfNeeded: triple &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
    while rounds[slot] == round {
      if keys[slot] == triple { return }
      slot = (slot + 1) & mask
    }
    guard triples.count * 2 < keys.count else { return }
    rounds[slot] = round
    keys[slot] = triple
    triples.append(triple)
  }
}
