public import Articles
import Glibc
import Synchronization
import System

/// The bytes of a file, read where and when they are asked for.
///
/// The file is never mapped: one that shrinks gives short reads, not a crash. Memory stays at 1 MiB,
/// whatever its size; reads of 16 KiB or more keep nothing.
public final class FileBytes: ByteSource {
  /// What is known of the file.
  struct State: Sendable {
    /// The file when it was opened, or when following found it grown.
    var status: FileStatus
    /// Bytes that are read of it.
    var count: Int
    var isFollowed = false
  }

  /// Where the file was opened, or nil where it came as standard input.
  public let path: String?
  let file: WindowedFile
  let state: Monitor<State>
  private let cameShort = Atomic(false)

  /// Opens the file at `path`; throws where it is missing, unreadable, a directory or a pipe.
  public convenience init(path: String) throws(StorageError) {
    let name = PrintableText(path)
    let descriptor: Descriptor
    do { descriptor = try Descriptor(opening: path) } catch {
      throw StorageError(file: name, errno: error.code)
    }
    try self.init(descriptor, path: path, name: name)
  }

  /// Takes over a descriptor that is already open; `name` is for the message of an error.
  init(_ descriptor: consuming Descriptor, path: String?, name: PrintableText) throws(StorageError)
  {
    guard let status = FileStatus(of: descriptor) else {
      throw StorageError(file: name, errno: errno)
    }
    switch status.kind {
    case .regular: break
    case .directory: throw StorageError(name, .isDirectory)
    case .stream: throw StorageError(name, .isStream)
    }
    self.path = path
    state = Monitor(State(status: status, count: status.size))
    file = WindowedFile(descriptor)
  }

  /// Bytes that the file had when it was opened or last found grown; fewer once it was found cut.
  public var count: Int { state.now.count }

  /// True but while the file is followed: what is added to it otherwise is not read.
  public var isComplete: Bool { !state.now.isFollowed }

  /// Reads what the file has now; a range that lies beyond its end of today is read short.
  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    guard let now = FileStatus(of: file.descriptor) else { return 0 }
    let count = count
    if now.size < count { cameShort.store(true, ordering: .relaxed) }
    return file.read(range, end: min(count, now.size), status: now, into: &bytes)
  }

  /// Whether a read since the last question found less than the file once had.
  public func takeShortness() -> Bool { cameShort.exchange(false, ordering: .relaxed) }
}
