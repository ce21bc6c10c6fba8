import Articles
import AuthoredTexts
import Synchronization

/// A text with marks of which only the first bytes have come.
final class ArrivingText: ByteSource {
  private let whole: AuthoredText
  private let arrived: Mutex<Int>

  init(_ whole: AuthoredText, count: Int) {
    self.whole = whole
    arrived = Mutex(count)
  }

  var count: Int { arrived.withLock { $0 } }
  var isComplete: Bool { count == whole.count }
  var page: PageFacts? { whole.page }

  /// Has all of it come.
  func reveal() { arrived.withLock { $0 = whole.count } }

  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    whole.read(range.clamped(to: 0..<count), into: &bytes)
  }

  func marks(in range: Range<Int>) -> [Mark] { whole.marks(in: range) }
}
