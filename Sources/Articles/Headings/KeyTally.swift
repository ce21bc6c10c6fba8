/// How often each of some keys was met, and where first.
///
/// A table with open addressing: a dictionary would have its type made by the runtime first, for which
/// the first screen would wait.
struct KeyTally {
  private struct Slot {
    var key: UInt32 = 0
    /// 0 in a slot without a key.
    var count = 0
    var first = 0
  }

  /// A power of two of them, at most half of them with a key.
  private var slots = [Slot](repeating: Slot(), count: 256)
  private var used = 0

  /// Counts a key that is met at a place; places come in their order.
  mutating func add(_ key: UInt32, at place: Int) {
    if used * 2 >= slots.count { grow() }
    let index = index(of: key)
    if slots[index].count == 0 {
      slots[index] = Slot(key: key, count: 0, first: place)
      used += 1
    }
    slots[index].count += 1
  }

  /// Gives each key, in no order.
  func forEach(_ take: (_ key: UInt32, _ count: Int, _ first: Int) -> Void) {
    for slot in slots where slot.count > 0 { take(slot.key, slot.count, slot.first) }
  }

  /// Where a key is, or would be.
  private func index(of key: UInt32) -> Int {
    var index = Int(key) & (slots.count - 1)
    while slots[index].count > 0, slots[index].key != key {
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.count > 0 { slots[index(of: slot.key)] = slot }
  }
}
