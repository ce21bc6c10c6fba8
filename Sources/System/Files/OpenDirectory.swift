import Glibc

/// A directory whose entries are being read; closed when its owner lets go of it.
@safe
public struct OpenDirectory: ~Copyable {
  /// What is known of an entry without opening it.
  public struct Entry {
    /// What a listing does with it.
    public enum Kind: Sendable {
      /// A file with bytes of its own.
      case file
      /// A directory.
      case directory
      /// A symbolic link.
      case link
      /// A pipe, a device or a socket.
      case other
    }

    /// Its name in the directory.
    public let name: String
    /// Its number on the device.
    public let inode: UInt
    /// What it is.
    public let kind: Kind
  }

  /// Which directory it is.
  public let identity: FileIdentity
  private let stream: OpaquePointer

  /// Opens the directory at `path`; the error is an `errno`.
  public init(_ path: String) throws(SystemError) {
    let number = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).handOver()
    guard let status = FileStatus(of: number), let stream = unsafe fdopendir(number) else {
      let code = errno
      close(number)
      throw SystemError(code: code)
    }
    identity = status.identity
    unsafe self.stream = unsafe stream
  }

  deinit { unsafe closedir(stream) }

  /// The next entry, in the order of the disk; nil after the last.
  public func next() -> Entry? {
    guard let entry = unsafe readdir(stream), let name = unsafe name(of: entry) else { return nil }
    let (inode, type) = unsafe (entry.pointee.d_ino, Int(entry.pointee.d_type))
    return Entry(name: name, inode: UInt(inode), kind: kind(type, of: name))
  }

  /// Whether this user may read the file `name` in it.
  public func canRead(_ name: String) -> Bool {
    unsafe withPath(name) { unsafe faccessat(dirfd(stream), $0, R_OK, 0) } == 0
  }

  /// What the system says about the file `name` in it; nil where it is gone.
  public func status(of name: String) -> FileStatus? {
    unsafe FileStatus(of: name, inDirectory: dirfd(stream))
  }

  private func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let name = unsafe UnsafeRawPointer(entry) + offset
    return unsafe PathCoding.string(name.assumingMemoryBound(to: CChar.self))
  }

  private func kind(_ type: Int, of name: String) -> Entry.Kind {
    switch type {
    case DT_REG: .file
    case DT_DIR: .directory
    case DT_LNK: .link
    case DT_UNKNOWN: askedKind(of: name)
    default: .other
    }
  }

  /// Some file systems do not list the kinds of files.
  private func askedKind(of name: String) -> Entry.Kind {
    var status = stat()
    let code = unsafe withPath(name) {
      unsafe fstatat(dirfd(stream), $0, &status, AT_SYMLINK_NOFOLLOW)
    }
    guard code == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
