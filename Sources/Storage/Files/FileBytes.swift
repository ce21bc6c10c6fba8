public import Articles
import Glibc
import System

/// The text of a file in UTF-8, read where and when it is asked for.
///
/// The bytes of nearly all files are their text. Where a file has overstrikes or sequences that set
/// looks, or is a page of HTML, it has fewer, and they are counted as ``takeMore()`` comes to them.
public final class FileBytes: ByteSource {
  /// Where the file was opened, or nil where it came as standard input.
  public let path: String?
  let base: RawFile
  /// The text that is made of the file; nil for a text that is taken as it stands.
  let derived: (any DerivedText)?

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
  init(
    _ descriptor: consuming Descriptor, path: String?, name: PrintableText,
    derived: (any DerivedText)? = nil
  ) throws(StorageError) {
    guard let status = FileStatus(of: descriptor) else {
      throw StorageError(file: name, errno: errno)
    }
    switch status.kind {
    case .regular: break
    case .directory: throw StorageError(name, .isDirectory)
    case .stream: throw StorageError(name, .isStream)
    }
    self.path = path
    base = RawFile(descriptor, status)
    self.derived = derived
  }

  /// The same file with another text made of it.
  init(_ other: FileBytes, deriving derived: any DerivedText) {
    path = other.path
    base = other.base
    self.derived = derived
  }

  /// Bytes of text: those that the file had when it was opened or last found grown, fewer once it was
  /// found cut.
  public var count: Int { derived?.count ?? base.count }

  /// Whether all that will be read is counted; false while the file is followed.
  public var isComplete: Bool { base.isComplete && derived?.isFinished ?? true }

  /// Reads what the file has now; a range that lies beyond its end of today is read short.
  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    derived?.read(range, into: &bytes, from: base) ?? base.read(range, into: &bytes)
  }

  /// Whether a read since the last question found less than the file once had.
  public func takeShortness() -> Bool { base.takeShortness() }
}
