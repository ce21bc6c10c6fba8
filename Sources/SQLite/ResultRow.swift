import CSQLite
import Glibc

/// A row that a statement has come to.
@safe
public struct ResultRow: ~Copyable {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) { unsafe self.statement = statement }

  /// The value of a column; throws as damage does where it has none or another kind of one.
  public borrowing func value<Kind: Storable>(_ column: String) throws -> Kind {
    guard let value: Kind = try optional(column) else { throw Self.damage(column) }
    return value
  }

  /// The value of the column at an index, which is found sooner than one with a name.
  public borrowing func value<Kind: Storable>(at index: Int) throws -> Kind {
    guard let value: Kind = try optional(at: index) else { throw Self.damage("\(index)") }
    return value
  }

  /// The value of a column, or nil; throws as damage does where it has another kind of one.
  public borrowing func optional<Kind: Storable>(_ column: String) throws -> Kind? {
    for index in unsafe 0..<Int(sqlite3_column_count(statement)) {
      guard let name = unsafe sqlite3_column_name(statement, Int32(index)) else { continue }
      if unsafe strcmp(name, column) == 0 { return try optional(at: index) }
    }
    throw Self.damage(column)
  }

  /// The value of the column at an index, or nil.
  public borrowing func optional<Kind: Storable>(at index: Int) throws -> Kind? {
    let stored = stored(at: Int32(index))
    if case .null = stored { return nil }
    guard let value = Kind(stored: stored) else { throw Self.damage("\(index)") }
    return value
  }

  private borrowing func stored(at index: Int32) -> Value {
    switch unsafe sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: .integer(unsafe sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: .real(unsafe sqlite3_column_double(statement, index))
    case SQLITE_TEXT: .text(String(decoding: bytes(at: index), as: UTF8.self))
    case SQLITE_BLOB: .blob(bytes(at: index))
    default: .null
    }
  }

  /// The bytes of a text or a blob, which SQLite keeps only until the next step.
  private borrowing func bytes(at index: Int32) -> [UInt8] {
    let start = unsafe sqlite3_column_blob(statement, index)
    let size = unsafe sqlite3_column_bytes(statement, index)
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: Int(size)))
  }

  private static func damage(_ column: String) -> DatabaseError {
    DatabaseError(.corrupt, "\(column) has a value of another kind")
  }
}
