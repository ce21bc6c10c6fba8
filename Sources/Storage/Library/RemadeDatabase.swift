import Glibc
import SQLite
import System

/// A database that holds nothing but what can be made again, such as an index.
enum RemadeDatabase {
  /// Opens the database at `path` in WAL mode, makes it where there is none, and lets `prepare` see
  /// to its tables; one that is damaged is removed first.
  ///
  /// One process at a time does so, since SQLite waits for nobody while a database is made. Another
  /// one that writes is waited for at most `patience` seconds.
  static func open(
    at path: String, patience: Double, prepare: (Connection) throws -> Void
  ) throws -> Database {
    try MemoryDatabase.makeDirectory(of: path)
    return try DirectoryLock.hold(directoryOf: path, patience: patience) {
      do {
        return try make(at: path, patience, prepare)
      } catch  where MemoryTrouble.isDamage(error) {
        remove(path)
        return try make(at: path, patience, prepare)
      }
    }
  }

  /// Removes the database at `path`.
  static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm"] {
      _ = unsafe withPath(path + ending) { unsafe unlink($0) }
    }
  }

  private static func make(
    at path: String, _ patience: Double, _ prepare: (Connection) throws -> Void
  ) throws -> Database {
    let database = try Database(at: PrivateDatabase.prepare(path), patience: patience)
    try database.write(prepare)
    return database
  }
}
