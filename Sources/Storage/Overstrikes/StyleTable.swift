import Articles

/// What is bold or underlined in a text, in the order of the text.
struct StyleTable {
  private var runs: [StyledBytes] = []
  /// More are not kept, so that a pipe may go on for ever; what comes after is plain.
  private static let most = 1 << 20

  mutating func append(_ more: [StyledBytes]) {
    runs += more.prefix(Self.most - runs.count)
  }

  /// Those that have a byte in `range`.
  func styles(in range: Range<Int>) -> [StyledBytes] {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Array(runs[low...].prefix { $0.range.lowerBound < range.upperBound })
  }
}
