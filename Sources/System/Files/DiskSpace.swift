import Glibc

/// How large a file system is, and how much of it is free.
public struct DiskSpace: Equatable, Sendable {
  /// All its bytes.
  public let total: Int
  /// The bytes that this user can still fill.
  public let free: Int

  /// A file system of a size.
  public init(total: Int, free: Int) {
    self.total = total
    self.free = free
  }

  /// The file system of the file that is open as `number`, or nil where nothing is known of it
  /// (`fstatvfs`).
  public init?(of number: Int32) {
    var status = statvfs()
    guard unsafe fstatvfs(number, &status) == 0, status.f_blocks > 0 else { return nil }
    total = Int(status.f_blocks) * Int(status.f_frsize)
    free = Int(status.f_bavail) * Int(status.f_frsize)
  }
}
