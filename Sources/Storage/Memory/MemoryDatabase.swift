import Glibc
import Records
import SQLite
import System

/// The database of what is remembered, as one thread uses it.
///
/// Every function throws a `DatabaseError` where the database cannot do what it should.
struct MemoryDatabase {
  /// The database is only to be read, because ``isNewer``.
  struct IsNewer: Error {}
  /// The database was removed while it was open.
  struct IsRemoved: Error {}

  /// Whether a newer program has made its tables, so that nothing may be written.
  let isNewer: Bool
  let database: Database
  /// Which file it is in.
  private let file: FileIdentity?

  /// How long to wait for another process that writes, in seconds.
  private static let patience = 5.0

  /// Opens the database to read and write, makes it where there is none, and brings it up to date.
  ///
  /// One process at a time does so, since SQLite waits for nobody while a database is made.
  init(writing path: String) throws {
    try Self.makeDirectory(of: path)
    (database, isNewer) = try DirectoryLock.hold(directoryOf: path, patience: Self.patience) {
      let database = try Database(
        at: PrivateDatabase.prepare(path), patience: Self.patience)
      let isNewer = try database.read(MemorySchema.isNewer)
      if !isNewer { try MemorySchema.bringUpToDate(database) }
      return (database, isNewer)
    }
    file = FileStatus(path: path)?.identity
  }

  /// Whether it is still what is found at `path`: SQLite writes on to a file that has no name any
  /// longer.
  func isFound(at path: String) -> Bool { file != nil && FileStatus(path: path)?.identity == file }

  /// Makes the directory of a database, and keeps others out of it, unless it is a link.
  static func makeDirectory(of path: String) throws {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      let directory = String(path[..<slash])
      let result = unsafe withPath(directory) { unsafe mkdir($0, 0o700) }
      let code = errno
      guard result != 0, code != EEXIST else { continue }
      if FileStatus(path: directory)?.kind == .directory { continue }
      throw SystemError(code: code)
    }
    guard let slash = path.lastIndex(of: "/") else { return }
    narrowPermissions(of: String(path[..<slash]), to: 0o700)
  }
}
