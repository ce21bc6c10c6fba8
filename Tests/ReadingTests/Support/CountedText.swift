import Articles
import Synchronization

/// A text in memory that counts how often it is read.
final class CountedText: ByteSource {
  private let text: TextInMemory
  private let counter = Mutex(0)

  init(_ text: String) { self.text = TextInMemory(Array(text.utf8)) }

  var reads: Int { counter.withLock { $0 } }
  var count: Int { text.count }
  var isComplete: Bool { true }

  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    counter.withLock { $0 += 1 }
    return text.read(range, into: &bytes)
  }
}
