import Articles

/// A text that is revealed piece by piece, like a pipe; a test turns it on from one thread.
final class GrowingText: ByteSource, @unchecked Sendable {
  private let text: [UInt8]
  private(set) var count: Int
  var isComplete: Bool { count == text.count }

  init(_ text: [UInt8], revealed: Int) {
    self.text = text
    count = Swift.min(revealed, text.count)
  }

  func reveal(_ more: Int) { count = Swift.min(count + more, text.count) }

  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    let there = range.clamped(to: 0..<count)
    if bytes.count < there.count { bytes = [UInt8](repeating: 0, count: there.count) }
    bytes.replaceSubrange(0..<there.count, with: text[there])
    return there.count
  }
}
