import CSQLite

/// A database of SQLite's, which any thread may use: one at a time, the others wait.
@safe
public final class Database: Sendable {
  private let handle: Handle

  /// Opens the database at `path` in WAL mode, and makes it where there is none; in memory where
  /// `path` is nil.
  ///
  /// A path with a symbolic link in it is refused. Another process that is at it is waited for at most `patience` seconds. Throws a
  /// ``DatabaseError``, as all functions here do.
  public init(at path: String?, patience: Double) throws {
    handle = try Handle(path: path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    wait(atMost: patience)
    try use { connection in
      try connection.run(
        script: """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON
          """)
    }
  }

  /// Opens the database at `path`, which has no symbolic link in it, only to read.
  public init(reading path: String, patience: Double) throws {
    handle = try Handle(path: path, flags: SQLITE_OPEN_READONLY)
    wait(atMost: patience)
  }

  private func wait(atMost seconds: Double) {
    unsafe sqlite3_busy_timeout(handle.connection, Int32(seconds * 1000))
  }

  /// Reads, all from the same state of the database.
  public func read<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    try use { try $0.transact("BEGIN DEFERRED", body) }
  }

  /// Writes all that `body` does, or nothing where it throws.
  public func write<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    // One that begins by reading could not go on where another process has written meanwhile.
    try use { try $0.transact("BEGIN IMMEDIATE", body) }
  }

  /// Does something for which there must be no transaction, or each statement is one.
  public func use<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    let mutex = unsafe sqlite3_db_mutex(handle.connection)
    unsafe sqlite3_mutex_enter(mutex)
    defer { unsafe sqlite3_mutex_leave(mutex) }
    return try body(Connection(handle))
  }

  /// Ends what another thread does with the database, which then throws.
  public func interrupt() { unsafe sqlite3_interrupt(handle.connection) }
}
