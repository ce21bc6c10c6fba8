/// Blocks that are very likely of the article, and how far each block is from them.
struct StrongBlocks {
  /// The weight between each block and the strong one before it.
  private(set) var sinceLast: [Int]
  /// The weight between each block and the strong one behind it.
  private(set) var untilNext: [Int]
  /// The first strong block, or the first of all.
  private(set) var first = 0
  /// The last strong block, or the last of all.
  private(set) var last: Int

  private static let farthest = 9999

  init(_ page: PageSurvey, _ probabilities: [Double]) {
    let count = page.count
    let before = page.before
    let blocks = page.outline.blocks
    sinceLast = [Int](repeating: Self.farthest, count: count)
    untilNext = sinceLast
    last = count - 1
    let strong = (0..<count).filter { probabilities[$0] > 0.7 && blocks[$0].weight > 80 }
    first = strong.first ?? first
    last = strong.last ?? last
    for (index, block) in strong.enumerated() {
      let next = index + 1 < strong.count ? strong[index + 1] : count - 1
      if block < next {
        for each in block + 1...next { sinceLast[each] = before[each] - before[block + 1] }
      }
      let previous = index > 0 ? strong[index - 1] : 0
      for each in previous..<block { untilNext[each] = before[block] - before[each + 1] }
    }
  }
}
