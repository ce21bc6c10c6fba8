import Articles

/// How many bytes of furniture are before each stretch of it.
struct HiddenBytes: Equatable, Sendable {
  private var before: [Int] = []
  private var total = 0

  /// Takes in the furniture that was found since the last time.
  mutating func update(_ furniture: Roll<Range<Int>>) {
    while before.count < furniture.count {
      let next = furniture[before.count].count
      before.append(total)
      total += next
    }
  }

  /// The bytes of furniture before a place.
  func bytes(before offset: Int, of furniture: Roll<Range<Int>>) -> Int {
    let next = furniture.partitioningIndex { $0.lowerBound >= offset }
    guard next > 0, next <= before.count else { return 0 }
    return before[next - 1] + min(offset, furniture[next - 1].upperBound)
      - furniture[next - 1].lowerBound
  }

  /// The offset behind the first `bytes` bytes that are not furniture.
  func offset(behindShown bytes: Int, of furniture: Roll<Range<Int>>) -> Int {
    var (low, high) = (0, min(before.count, furniture.count))
    while low < high {
      let middle = (low + high) / 2
      if furniture[middle].lowerBound - before[middle] >= bytes {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return bytes + (low < before.count ? before[low] : total)
  }
}
