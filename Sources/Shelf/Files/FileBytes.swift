public import Articles
import Glibc

/// The bytes of a file, read where and when they are asked for.
///
/// The file is never mapped: one that shrinks gives short reads, not a crash. Memory stays at 2 MiB,
/// whatever its size; reads of 64 KiB or more keep nothing.
public final class FileBytes: ByteSource {
  /// Where the file was opened, or nil where it came as standard input.
  public let path: String?
  private let file: WindowedFile
  private let opened: FileStatus

  /// Opens the file at `path`; throws where it is missing, unreadable, a directory or a pipe.
  public convenience init(path: String) throws(ShelfError) {
    let name = PrintableText(path)
    let descriptor: Descriptor
    do { descriptor = try Descriptor(opening: path) } catch {
      throw ShelfError(file: name, errno: error.code)
    }
    try self.init(descriptor, path: path, name: name)
  }

  /// Takes over a descriptor that is already open; `name` is for the message of an error.
  init(_ descriptor: consuming Descriptor, path: String?, name: PrintableText) throws(ShelfError) {
    guard let status = FileStatus(of: descriptor) else {
      throw ShelfError(file: name, errno: errno)
    }
    switch status.kind {
    case .regular: break
    case .directory: throw ShelfError(name, .isDirectory)
    case .stream: throw ShelfError(name, .isStream)
    }
    self.path = path
    opened = status
    file = WindowedFile(descriptor)
  }

  /// Bytes that the file had when it was opened.
  public var count: Int { opened.size }

  /// Always true: what is added to the file later is not read.
  public var isComplete: Bool { true }

  /// Whether the file was written to, replaced or deleted since it was opened.
  public var hasChanged: Bool {
    guard let path else { return FileStatus(of: file.descriptor) != opened }
    return FileStatus(path: path) != opened
  }

  /// Reads what the file has now; a range that lies beyond its end of today is read short.
  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    guard let now = FileStatus(of: file.descriptor) else { return 0 }
    return file.read(range, end: min(count, now.size), status: now, into: &bytes)
  }
}
