import Glibc
import Synchronization
import System

/// A text in a file without a name, which is made when the first bytes come; what was looked at last is kept
/// in memory.
final class TextFile: Sendable {
  private let directories: [String]
  private let file = Mutex<WindowedFile?>(nil)

  /// A text to be kept in one of `directories`.
  init(directories: [String]) { self.directories = directories }

  /// The number of the file; nil before the first byte.
  var number: Int32? { file.withLock { $0?.descriptor.number } }

  /// Puts bytes behind the first `end`; false where they cannot be kept.
  func append(_ bytes: [UInt8], at end: Int) -> Bool {
    guard !bytes.isEmpty else { return true }
    guard let file = made() else { return false }
    var kept = 0
    while kept < bytes.count {
      let more = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[kept...])
        return uninterrupted {
          unsafe pwrite(file.descriptor.number, rest.baseAddress, rest.count, end + kept)
        }
      }
      guard more > 0 else { return false }
      kept += more
    }
    return true
  }

  /// Reads `range`, all of which is kept, into the front of `bytes`.
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    file.withLock { $0 }?.read(range, end: range.upperBound, into: &bytes) ?? 0
  }

  private func made() -> WindowedFile? {
    file.withLock { file in
      if file == nil {
        file = SpoolFile.make(in: directories).map { WindowedFile(Descriptor(owning: $0)) }
      }
      return file
    }
  }
}
