import System

/// By what a file is known not to have changed since it was read.
public struct FileVersion: Hashable, Sendable {
  let inode: Int64
  /// Bytes.
  let size: Int
  /// When it was written last, in nanoseconds since the start of 1970.
  let changed: Int

  /// When it was written last, in seconds since the start of 1970.
  var seconds: Int { changed / 1_000_000_000 }

  init(inode: Int64, size: Int, changed: Int) {
    self.inode = inode
    self.size = size
    self.changed = changed
  }

  init(_ status: FileStatus) {
    inode = Int64(bitPattern: UInt64(status.identity.inode))
    size = status.size
    changed = status.changed
  }

  /// The version that the file at `path` has now; nil where there is none.
  init?(path: String) {
    guard let status = FileStatus(path: path) else { return nil }
    self.init(status)
  }
}
