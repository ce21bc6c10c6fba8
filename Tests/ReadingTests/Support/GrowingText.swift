import Articles
import Synchronization

/// A text to which something can be added.
final class GrowingText: ByteSource {
  private let state: Mutex<(bytes: [UInt8], isComplete: Bool)>

  init(_ text: String, isComplete: Bool = false) {
    state = Mutex((Array(text.utf8), isComplete))
  }

  var count: Int { state.withLock { $0.bytes.count } }
  var isComplete: Bool { state.withLock { $0.isComplete } }

  func append(_ text: String) { state.withLock { $0.bytes += Array(text.utf8) } }
  func end(_ isComplete: Bool = true) { state.withLock { $0.isComplete = isComplete } }

  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    let part = state.withLock { Array($0.bytes[range.clamped(to: 0..<$0.bytes.count)]) }
    bytes = part + bytes.dropFirst(part.count)
    return part.count
  }
}
