import GRDB

/// What rows are asked of: a connection of GRDB's, or one that was opened for a glance.
protocol RowSource {
  /// The rows that a statement gives; throws a `DatabaseError`.
  func rows(_ sql: String, _ arguments: [DatabaseValue]) throws -> [Row]
}

extension Database: RowSource {
  func rows(_ sql: String, _ arguments: [DatabaseValue]) throws -> [Row] {
    try Row.fetchAll(self, sql: sql, arguments: StatementArguments(arguments))
  }
}
