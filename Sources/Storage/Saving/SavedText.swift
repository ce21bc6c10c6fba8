public import Articles
import Glibc
public import System

/// Writes texts into files that only their owner may read.
public struct SavedText: Sendable {
  private let source: any ByteSource
  /// Bytes that are copied at once.
  private static let piece = 256 << 10

  /// Saves what is there of `source` when it begins, with its overstrikes and sequences.
  public init(_ source: any ByteSource) { self.source = source.raw }

  /// Writes the file at `path`; gives its bytes.
  ///
  /// A file that is there is kept unless `overwrites`, and then it has either all of the old text or all
  /// of the new one. A symbolic link is neither followed nor replaced.
  public func save(to path: String, overwrites: Bool) throws(SavingError) -> Int {
    if overwrites { return try replace(path) }
    let name = PrintableText(path)
    let file: Descriptor
    do {
      file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    } catch { throw SavingError(name, opening: error.code, isLink: isSymbolicLink(path)) }
    do { return try write(to: file.number) } catch {
      _ = unsafe withPath(path) { unsafe unlink($0) }
      throw SavingError(name, .system(error.code))
    }
  }

  /// Writes a new file beside the one at `path` and puts it in its place.
  private func replace(_ path: String) throws(SavingError) -> Int {
    let name = PrintableText(path)
    if isSymbolicLink(path) { throw SavingError(name, .isLink) }
    if let kind = FileStatus(path: path)?.kind, kind != .regular {
      throw SavingError(name, kind == .directory ? .isDirectory : .isNoFile)
    }
    do {
      let copy = try TemporaryFile(beside: path)
      let count = try write(to: copy.number)
      try copy.rename(to: path)
      return count
    } catch { throw SavingError(name, .system(error.code)) }
  }

  /// Writes a copy into a temporary file; the error is an `errno`.
  public func copy(into file: borrowing TemporaryFile) throws(SystemError) {
    _ = try write(to: file.number)
  }

  private func write(to number: Int32) throws(SystemError) -> Int {
    let end = source.count
    var offset = 0
    var bytes: [UInt8] = []
    while offset < end {
      let got = source.read(offset..<min(end, offset + Self.piece), into: &bytes)
      if got == 0 { break }
      try Self.write(bytes, count: got, to: number)
      offset += got
    }
    return offset
  }

  private static func write(
    _ bytes: [UInt8], count: Int, to number: Int32
  ) throws(SystemError) {
    var kept = 0
    while kept < count {
      let more = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[kept..<count])
        return uninterrupted { unsafe Glibc.write(number, rest.baseAddress, rest.count) }
      }
      if more <= 0 { throw SystemError(code: more < 0 ? errno : ENOSPC) }
      kept += more
    }
  }
}
