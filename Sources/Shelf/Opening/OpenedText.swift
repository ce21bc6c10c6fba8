public import Articles
import Glibc

/// A text that was opened, by what it turned out to be.
public enum OpenedText: Sendable {
  /// A file, whose bytes are all there.
  case file(FileBytes)
  /// A pipe or a device, which is to be started.
  case pipe(SpooledBytes)

  /// Its bytes.
  public var source: any ByteSource {
    switch self {
    case .file(let bytes): bytes
    case .pipe(let bytes): bytes
    }
  }

  /// Opens `path`, whatever kind of file is there, without waiting for it.
  ///
  /// Throws one sentence where it is missing, a directory or unreadable.
  public static func open(
    path: String, environment: [String: String]
  ) throws(ShelfError) -> OpenedText {
    let descriptor: Descriptor
    do { descriptor = try Descriptor(opening: path) } catch {
      throw ShelfError(file: PrintableText(path), errno: error.code)
    }
    return try open(descriptor, path: path, name: PrintableText(path), environment)
  }

  /// Opens standard input and leaves `/dev/null` in its place, so that the number stays taken.
  ///
  /// Throws one sentence where it is closed or a directory.
  public static func standardInput(
    environment: [String: String]
  ) throws(ShelfError) -> OpenedText {
    let name: PrintableText = "standard input"
    let number = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
    guard number >= 0 else { throw ShelfError(file: name, errno: errno) }
    let descriptor = Descriptor(owning: number)
    if let nothing = try? Descriptor(opening: "/dev/null") { dup2(nothing.number, STDIN_FILENO) }
    return try open(descriptor, path: nil, name: name, environment)
  }

  static func open(
    _ descriptor: consuming Descriptor, path: String?, name: PrintableText,
    _ environment: [String: String]
  ) throws(ShelfError) -> OpenedText {
    if isStream(descriptor) {
      let directories = SpoolFile.directories(environment)
      return .pipe(try SpooledBytes(descriptor, name: name, directories: directories))
    }
    return .file(try FileBytes(descriptor, path: path, name: name))
  }

  /// Whether it must be read from here on: a pipe, a device, an input of which a part was read by
  /// another program, or a file of /proc, which has bytes but no size.
  private static func isStream(_ descriptor: borrowing Descriptor) -> Bool {
    guard let status = FileStatus(of: descriptor) else { return false }
    switch status.kind {
    case .stream: return true
    case .directory: return false
    case .regular:
      if lseek(descriptor.number, 0, SEEK_CUR) > 0 { return true }
      var byte: UInt8 = 0
      return unsafe status.size == 0 && descriptor.read(to: &byte, count: 1, at: 0) == 1
    }
  }
}
