import GRDB

/// Columns of a row, read so that no value of the wrong kind ends the program.
extension Row {
  /// The value of a column; throws as damage does where it has none or another kind of one.
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value: Value = try optional(column) else { throw Self.damage(column) }
    return value
  }

  /// The value of the column at an index, which is found sooner than one with a name.
  func value<Value: DatabaseValueConvertible>(at index: Int) throws -> Value {
    guard let value: Value = try optional(at: index) else { throw Self.damage("\(index)") }
    return value
  }

  /// The value of a column, or nil; throws as damage does where it has another kind of one.
  func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    try Self.read(self[column], of: column)
  }

  /// The value of the column at an index, or nil.
  func optional<Value: DatabaseValueConvertible>(at index: Int) throws -> Value? {
    try Self.read(self[index], of: "\(index)")
  }

  private static func read<Value: DatabaseValueConvertible>(
    _ stored: DatabaseValue, of column: @autoclosure () -> String
  ) throws -> Value? {
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw damage(column()) }
    return value
  }

  /// A number of a column that is at least 0, and no larger than a text can be.
  func size(_ column: String) throws -> Int { Swift.min(Swift.max(0, try value(column)), 1 << 60) }

  private static func damage(_ column: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(column) has a value of another kind")
  }
}
