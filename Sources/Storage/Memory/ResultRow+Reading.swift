import SQLite

extension ResultRow {
  /// A number of a column that is at least 0, and no larger than a text can be.
  borrowing func size(_ column: String) throws -> Int {
    Swift.min(Swift.max(0, try value(column)), 1 << 60)
  }
}
