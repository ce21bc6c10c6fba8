import Articles
import Glibc
import Synchronization
import System

/// What has come out of a pipe so far, in a file without a name.
///
/// One thread appends, any may read.
final class Spool: Sendable {
  /// How far it has come.
  struct Progress: Sendable {
    var count = 0
    var isComplete = false
    var problem: String?
    /// What the bytes were converted from, once that is known.
    var encoding: TextEncoding?
    /// Why reading waits, if it does.
    var shortage: SpoolShortage?
    /// The same text by another decoding, which its bytes have shown to be the right one; nothing more
    /// comes here.
    var successor: Spool?
  }

  let progress = Monitor(Progress())
  /// What is known of it beside its bytes.
  let marks: MarkFile
  private let file: WindowedFile

  /// Keeps its bytes in the file `descriptor`, which is empty and can be read and written; a file for
  /// marks is made in one of `directories` where there are any.
  init(_ descriptor: consuming Descriptor, directories: [String]) {
    file = WindowedFile(descriptor)
    marks = MarkFile(directories: directories)
  }

  /// The number of the file.
  var number: Int32 { file.descriptor.number }

  /// Copies the first `count` bytes of another spool, which has as many.
  func copy(_ count: Int, of other: Spool) throws(SystemError) {
    var bytes: [UInt8] = []
    while progress.now.count < count {
      let start = progress.now.count
      let got = other.read(start..<min(count, start + Self.copied), into: &bytes)
      if got == 0 { throw SystemError(code: EIO) }
      try append(bytes, count: got)
    }
    marks.append(other.marks.marks(in: 0..<count))
  }

  /// Bytes that are copied at once.
  private static let copied = 256 << 10

  /// Reads what has arrived of `range`, as ``ByteSource`` has it.
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    file.read(range, end: progress.now.count, into: &bytes)
  }

  /// Adds the first `count` of `bytes` at the end; throws an `errno`, with all kept that fitted.
  func append(_ bytes: [UInt8], count: Int) throws(SystemError) {
    let end = progress.now.count
    var kept = 0
    while kept < count {
      let more = write(bytes, kept..<count, at: end + kept)
      if more <= 0 { throw SystemError(code: more < 0 ? errno : ENOSPC) }
      kept += more
      progress.change { $0.count = end + kept }
    }
  }

  private func write(_ bytes: [UInt8], _ part: Range<Int>, at offset: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[part])
      return uninterrupted {
        unsafe pwrite(file.descriptor.number, part.baseAddress, part.count, offset)
      }
    }
  }
}
