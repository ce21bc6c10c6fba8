import GRDB
import GRDBSQLite

/// A connection that is only for a glance before the first screen.
///
/// What GRDB sets up for one of its own takes several times as long as all else that a first screen
/// waits for, and a glance needs none of it; so this one asks SQLite itself.
@safe
final class GlanceConnection: RowSource {
  private let connection: OpaquePointer

  /// Opens the database at `path` to read; waits for nobody but one who is about to close it.
  ///
  /// Throws a `DatabaseError`.
  init(path: String) throws {
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(
      path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let connection = unsafe opened else {
      unsafe sqlite3_close_v2(opened)
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
    unsafe self.connection = connection
    unsafe sqlite3_busy_timeout(connection, 20)
  }

  deinit { unsafe sqlite3_close_v2(connection) }

  func rows(_ sql: String, _ arguments: [DatabaseValue]) throws -> [Row] {
    var prepared: OpaquePointer?
    try check(unsafe sqlite3_prepare_v2(connection, sql, -1, &prepared, nil))
    guard let statement = unsafe prepared else { return [] }
    defer { unsafe sqlite3_finalize(statement) }
    for (index, argument) in arguments.enumerated() {
      try check(unsafe Self.bind(argument, to: statement, at: Int32(index + 1)))
    }
    var rows: [Row] = []
    while true {
      let code = unsafe sqlite3_step(statement)
      guard code == SQLITE_ROW else {
        if code == SQLITE_DONE { return rows }
        throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
      rows.append(unsafe Self.row(of: statement))
    }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Only what articles are looked up by can be an argument.
  private static func bind(
    _ value: DatabaseValue, to statement: OpaquePointer, at place: Int32
  ) -> Int32 {
    switch value.storage {
    case .int64(let number): unsafe sqlite3_bind_int64(statement, place, number)
    case .string(let text):
      // SQLITE_TRANSIENT, a cast that Swift does not import: SQLite makes a copy of its own.
      unsafe sqlite3_bind_text(
        statement, place, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    case .null: unsafe sqlite3_bind_null(statement, place)
    case .double, .blob: SQLITE_MISUSE
    }
  }

  private static func row(of statement: OpaquePointer) -> Row {
    var values: [String: (any DatabaseValueConvertible)?] = [:]
    for index in unsafe 0..<sqlite3_column_count(statement) {
      guard let name = unsafe sqlite3_column_name(statement, index) else { continue }
      values[unsafe String(cString: name)] = unsafe DatabaseValue(
        sqliteStatement: statement, index: index)
    }
    return Row(values)
  }
}
