import CSQLite
import System

/// A connection of SQLite's, which is closed when nobody uses it any longer.
@safe
final class Handle: Sendable {
  // SQLite is asked to see to it itself that only one thread is at it.
  nonisolated(unsafe) let connection: OpaquePointer

  /// Opens the database at `path`, or one in memory; a path with a symbolic link in it is refused.
  init(path: String?, flags: Int32) throws {
    var opened: OpaquePointer?
    let flags = flags | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_NOFOLLOW
    let code = unsafe withPath(path ?? ":memory:") {
      unsafe sqlite3_open_v2($0, &opened, flags, nil)
    }
    guard code == SQLITE_OK, let connection = unsafe opened else {
      defer { unsafe sqlite3_close_v2(opened) }
      throw unsafe Self.error(code, of: opened)
    }
    unsafe self.connection = connection
  }

  deinit { unsafe sqlite3_close_v2(connection) }

  /// Throws unless `code` says that all is well.
  func check(_ code: Int32) throws {
    if code != SQLITE_OK { throw error(code) }
  }

  /// The error that a function has just given as `code`.
  func error(_ code: Int32) -> DatabaseError { unsafe Self.error(code, of: connection) }

  private static func error(_ code: Int32, of connection: OpaquePointer?) -> DatabaseError {
    let said = unsafe connection.flatMap { unsafe sqlite3_errmsg($0) }
    let message = unsafe said ?? sqlite3_errstr(code)
    return DatabaseError(
      DatabaseError.Code(rawValue: code),
      unsafe message.map { unsafe String(cString: $0) } ?? "error \(code)",
      systemCode: unsafe connection.map { unsafe sqlite3_system_errno($0) } ?? 0)
  }
}
