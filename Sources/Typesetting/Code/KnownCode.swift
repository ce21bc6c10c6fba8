/// What was found in blocks of code that someone looks at.
struct KnownCode: Sendable {
  private var blocks: [(range: Range<Int>, stretches: [CodeStretch])] = []
  private static let most = 16

  /// What was found in a block; nil where it was not read.
  func stretches(of range: Range<Int>) -> [CodeStretch]? {
    blocks.first { $0.range == range }?.stretches
  }

  /// Keeps what was found in a block, and the last few beside it.
  mutating func keep(_ stretches: [CodeStretch], of range: Range<Int>) {
    if blocks.count >= Self.most { blocks.removeFirst() }
    blocks.append((range, stretches))
  }
}
