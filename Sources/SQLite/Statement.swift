import CSQLite

/// A statement that was prepared once, and can be run with other values each time.
///
/// It is used by one thread at a time, inside of ``Database/read(_:)`` or ``Database/write(_:)``.
@safe
public final class Statement {
  private let handle: Handle
  private let prepared: OpaquePointer
  private let sql: String

  init(_ sql: String, of handle: Handle) throws {
    var statement: OpaquePointer?
    try handle.check(unsafe sqlite3_prepare_v2(handle.connection, sql, -1, &statement, nil))
    guard let prepared = unsafe statement else {
      throw DatabaseError(.init(rawValue: SQLITE_MISUSE), "“\(sql)” is no statement")
    }
    unsafe self.prepared = prepared
    self.handle = handle
    self.sql = sql
  }

  deinit { unsafe sqlite3_finalize(prepared) }

  /// Runs the statement with a value for each of its parameters.
  public func run(_ values: (any Storable)?...) throws { try run(values: values) }

  /// Runs the statement with a value for each of its parameters.
  public func run(values: [(any Storable)?]) throws {
    try forEachRow(values) { _ in true }
  }

  /// Whether the statement gives a row with these values for its parameters.
  public func hasRow(_ values: (any Storable)?...) throws -> Bool {
    var hasRow = false
    try forEachRow(values) { _ in
      hasRow = true
      return false
    }
    return hasRow
  }

  /// Gives the rows as long as `body` wants more of them.
  func forEachRow(
    _ values: [(any Storable)?], _ body: (borrowing ResultRow) throws -> Bool
  ) throws {
    // What is left of an earlier run, which may have failed: that was reported then.
    unsafe sqlite3_reset(prepared)
    defer { unsafe sqlite3_reset(prepared) }
    try bind(values)
    while true {
      let code = unsafe sqlite3_step(prepared)
      guard code == SQLITE_ROW else {
        if code == SQLITE_DONE { return }
        throw handle.error(code)
      }
      guard try unsafe body(ResultRow(prepared)) else { return }
    }
  }

  private func bind(_ values: [(any Storable)?]) throws {
    guard unsafe sqlite3_bind_parameter_count(prepared) == values.count else {
      throw DatabaseError(.init(rawValue: SQLITE_MISUSE), "“\(sql)” wants other values")
    }
    for (index, value) in values.enumerated() {
      try handle.check(bind(value?.stored ?? .null, at: Int32(index + 1)))
    }
  }

  private func bind(_ value: Value, at place: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(prepared, place)
    case .integer(let number): return unsafe sqlite3_bind_int64(prepared, place, number)
    case .real(let number): return unsafe sqlite3_bind_double(prepared, place, number)
    case .text(var text):
      return text.withUTF8 { unsafe bind($0, at: place, with: csqlite_bind_text) }
    case .blob(let bytes):
      return unsafe bytes.withUnsafeBufferPointer {
        unsafe bind($0, at: place, with: csqlite_bind_blob)
      }
    }
  }

  private typealias Binding =
    (OpaquePointer?, Int32, UnsafeRawPointer?, Int32) -> Int32

  /// Nothing at all has an address of its own all the same, since none stands for NULL.
  private func bind(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int32, with binding: Binding
  ) -> Int32 {
    guard let start = bytes.baseAddress, let size = Int32(exactly: bytes.count) else {
      return bytes.isEmpty ? unsafe binding(prepared, place, "", 0) : SQLITE_TOOBIG
    }
    return unsafe binding(prepared, place, start, size)
  }
}
