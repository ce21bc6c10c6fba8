import GRDB

/// Columns of a row, read so that no value of the wrong kind ends the program.
extension Row {
  /// The value of a column; throws as damage does where it has none or another kind of one.
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value: Value = try optional(column) else { throw Self.damage(column) }
    return value
  }

  /// The value of a column, or nil; throws as damage does where it has another kind of one.
  func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    let stored: DatabaseValue = self[column]
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw Self.damage(column) }
    return value
  }

  /// A number of a column that is at least 0, and no larger than a text can be.
  func size(_ column: String) throws -> Int { Swift.min(Swift.max(0, try value(column)), 1 << 60) }

  private static func damage(_ column: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(column) has a value of another kind")
  }
}
