/// The triples of some claims, with a bit for each claim that a triple is in.
struct TripleTable {
  /// The triples by their hash; no triple is 0, which marks a free place.
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var claims = [UInt32](repeating: 0, count: 1024)
  private var count = 0

  /// A hash whose lower bits depend on all bits of a triple.
  @inline(__always)
  static func hash(_ triple: UInt64) -> UInt64 { (triple &* 0x9E37_79B9_7F4A_7C15) >> 32 }

  /// The claims that a triple is in.
  func claims(with triple: UInt64) -> UInt32 {
    let keys = keys.span
    let slot = Self.slot(of: triple, in: keys)
    return keys[slot] == 0 ? 0 : claims[slot]
  }

  /// Adds a triple of a claim, whose bit is `claim`; gives whether it was not known of this claim.
  mutating func insert(_ triple: UInt64, of claim: UInt32) -> Bool {
    if count * 2 >= keys.count { grow() }
    let slot = Self.slot(of: triple, in: keys.span)
    if keys[slot] == 0 {
      keys[slot] = triple
      count += 1
    }
    guard claims[slot] & claim == 0 else { return false }
    claims[slot] |= claim
    return true
  }

  private mutating func grow() {
    let (oldKeys, oldClaims) = (keys, claims)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    claims = [UInt32](repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      let slot = Self.slot(of: key, in: keys.span)
      keys[slot] = key
      claims[slot] = oldClaims[index]
    }
  }

  /// Where a triple is kept, or the free place for it.
  private static func slot(of triple: UInt64, in keys: Span<UInt64>) -> Int {
    var slot = Int(truncatingIfNeeded: hash(triple)) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != triple { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
