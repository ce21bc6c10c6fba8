import Glibc
import System

/// Work in a directory that one process does at a time.
///
/// It only keeps those apart who ask for it, and nobody where the file system has no such locks.
enum DirectoryLock {
  /// Does `body` while nobody else does, in the directory of the file at `path`; waits for that at
  /// most `patience` seconds.
  static func hold<Result>(
    directoryOf path: String, patience: Double, _ body: () throws -> Result
  ) throws -> Result {
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let directory = try Descriptor(opening: parent, O_RDONLY | O_DIRECTORY)
    let end = monotonicNanoseconds() + Int(patience * 1e9)
    while flock(directory.number, LOCK_EX | LOCK_NB) != 0,
      errno == EWOULDBLOCK || errno == EINTR, monotonicNanoseconds() < end
    {
      usleep(2000)
    }
    return try withExtendedLifetime(directory) { try body() }
  }
}
