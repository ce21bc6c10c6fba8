/// How often the text of each block is said in the page.
struct Repetitions {
  /// How often it was said up to this block, itself included.
  private(set) var soFar: [Int] = []
  /// How often it is said in all.
  private(set) var total: [Int] = []

  init(_ figures: [BlockFigures]) {
    var counts: [UInt64: Int] = [:]
    soFar.reserveCapacity(figures.count)
    for each in figures {
      counts[each.hash.value, default: 0] += 1
      soFar.append(counts[each.hash.value] ?? 1)
    }
    total = figures.map { counts[$0.hash.value] ?? 1 }
  }
}
