import Glibc

/// What the system says about a file.
///
/// Two that are equal mean that nothing was written between them, as far as the clock of the file
/// system knows.
public struct FileStatus: Equatable, Sendable {
  /// What a file can be to a reader.
  public enum Kind: Sendable {
    /// A file with bytes of its own.
    case regular
    /// A directory.
    case directory
    /// A pipe, a terminal or another device.
    case stream
  }

  /// Which file it is.
  public let identity: FileIdentity
  /// What it is to a reader.
  public let kind: Kind
  /// Its length in bytes.
  public let size: Int
  private let changedSeconds: Int
  private let changedNanoseconds: Int

  /// When it was written last, in nanoseconds since the start of 1970.
  public var changed: Int { changedSeconds &* 1_000_000_000 &+ changedNanoseconds }

  /// The status of the file that is open, or nil where it cannot be had.
  public init?(of descriptor: borrowing Descriptor) { self.init(of: descriptor.number) }

  /// The status of the file that is open as `number`, or nil where it cannot be had.
  public init?(of number: Int32) {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of the file at `path`, links followed, or nil where there is none.
  public init?(path: String) {
    var status = stat()
    guard unsafe withPath(path, { unsafe stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  /// The status of the file called `name` in the directory that is open as `number`, links not
  /// followed, or nil where there is none.
  public init?(of name: String, inDirectory number: Int32) {
    var status = stat()
    let code = unsafe withPath(name) { unsafe fstatat(number, $0, &status, AT_SYMLINK_NOFOLLOW) }
    guard code == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    identity = FileIdentity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    kind = Kind(mode: status.st_mode)
    size = Int(status.st_size)
    changedSeconds = status.st_mtim.tv_sec
    changedNanoseconds = status.st_mtim.tv_nsec
  }
}

extension FileStatus.Kind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .directory
    default: self = .stream
    }
  }
}
