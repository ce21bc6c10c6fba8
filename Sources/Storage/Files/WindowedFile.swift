import Glibc
import Synchronization
import System

/// An open file that is read by range; what was looked at last is kept in memory.
///
/// Any thread may read at any time, and none waits for the disk of another. A range of a quarter of
/// a window or more is read past what is kept: reading a file from start to end then does not take
/// the place of what someone looks at, and the first screen does not load more than it shows.
final class WindowedFile: Sendable {
  let descriptor: Descriptor
  private let windowSize: Int
  private let windows: Mutex<RecentWindows>

  /// A file that keeps up to `windowCount` windows of `windowSize` bytes.
  init(_ descriptor: consuming Descriptor, windowSize: Int = 64 << 10, windowCount: Int = 16) {
    self.descriptor = descriptor
    self.windowSize = windowSize
    windows = Mutex(RecentWindows(limit: windowCount))
  }

  /// Reads `range` into the front of `bytes`, as ``ByteSource`` has it.
  ///
  /// The range ends at `end` at the latest, which is where the file does. What is kept counts only
  /// where the file still has the same `status`.
  func read(
    _ range: Range<Int>, end: Int, status: FileStatus? = nil, into bytes: inout [UInt8]
  ) -> Int {
    let range = range.clamped(to: 0..<max(end, 0))
    if bytes.count < range.count { bytes = [UInt8](repeating: 0, count: range.count) }
    if range.count >= windowSize / 4 { return readThrough(range, into: &bytes) }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let window = window(offset / windowSize, end: end, status: status, through: range.upperBound)
      let got = copy(offset..<range.upperBound, of: window, to: offset - range.lowerBound, &bytes)
      if got == 0 { break }
      offset += got
    }
    return offset - range.lowerBound
  }

  /// The bytes of a range, as far as the file has them; nothing is kept, and nothing that is kept goes.
  func bytesPastWindows(in range: Range<Int>) -> [UInt8] { load(range) }

  private func readThrough(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      guard let target = buffer.baseAddress else { return 0 }
      return unsafe descriptor.read(to: target, count: range.count, at: range.lowerBound)
    }
  }

  private func window(
    _ index: Int, end: Int, status: FileStatus?, through offset: Int
  ) -> RecentWindows.Window {
    let start = index * windowSize
    let wanted = min(offset - start, windowSize)
    let kept = windows.withLock { $0.window(index, status: status, holding: wanted) }
    if let kept { return kept }
    let bytes = load(start..<min(start + windowSize, end))
    let window = RecentWindows.Window(index: index, status: status, bytes: bytes)
    windows.withLock { $0.insert(window) }
    return window
  }

  private func load(_ range: Range<Int>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      guard let target = buffer.baseAddress else { return }
      count = unsafe descriptor.read(to: target, count: range.count, at: range.lowerBound)
    }
  }

  /// Copies what `window` has of `range` to `place` in `bytes`, and says how much that was.
  private func copy(
    _ range: Range<Int>, of window: RecentWindows.Window, to place: Int, _ bytes: inout [UInt8]
  ) -> Int {
    let start = range.lowerBound - window.index * windowSize
    let count = min(range.count, window.bytes.count - start)
    guard count > 0 else { return 0 }
    unsafe bytes.withUnsafeMutableBytes { target in
      unsafe window.bytes.withUnsafeBytes { source in
        let part = unsafe UnsafeRawBufferPointer(rebasing: source[start..<start + count])
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[place...]).copyMemory(from: part)
      }
    }
    return count
  }
}
