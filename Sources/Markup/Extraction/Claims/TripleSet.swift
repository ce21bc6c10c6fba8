/// The different triples of one text at a time.
struct TripleSet {
  /// The triples by their hash; no triple is 0, which marks a free place.
  private var keys: [UInt64]
  private let most: Int

  /// A set that keeps the first `most` triples of a text.
  init(most: Int) {
    self.most = most
    keys = [UInt64](repeating: 0, count: Self.room(for: most))
  }

  /// Keeps the triples of a text of at most `length` letters instead of those of the last one: calls `isNew` with each
  /// where it comes first, and gives how many there are.
  mutating func take(
    _ triples: LetterTriples, length: Int, in text: Span<UInt8>, isNew: (UInt64) -> Void
  ) -> Int {
    let room = min(Self.room(for: length), keys.count)
    let most = most
    var keys = keys.mutableSpan
    for slot in 0..<room { keys[slot] = 0 }
    var triples = triples
    var count = 0
    while let triple = triples.next(in: text) {
      var slot = Int(truncatingIfNeeded: TripleTable.hash(triple)) & (room - 1)
      while keys[slot] != 0, keys[slot] != triple { slot = (slot + 1) & (room - 1) }
      guard keys[slot] == 0, count < most else { continue }
      keys[slot] = triple
      count += 1
      isNew(triple)
    }
    return count
  }

  /// How many places a number of triples need, of which they take at most half.
  private static func room(for count: Int) -> Int {
    1 << (Int.bitWidth - max(8, count * 2).leadingZeroBitCount)
  }
}
