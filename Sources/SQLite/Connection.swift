import CSQLite

/// A database in the hands of one thread.
public struct Connection {
  private let handle: Handle

  init(_ handle: Handle) { self.handle = handle }

  /// Prepares a statement to be run many times.
  public func prepare(_ sql: String) throws -> Statement { try Statement(sql, of: handle) }

  /// Runs a statement with a value for each of its parameters.
  public func run(_ sql: String, _ values: (any Storable)?...) throws {
    try prepare(sql).run(values: values)
  }

  /// Runs a statement with a value for each of its parameters.
  public func run(_ sql: String, values: [(any Storable)?]) throws {
    try prepare(sql).run(values: values)
  }

  /// Runs statements that have no parameters, with semicolons between them.
  public func run(script: String) throws {
    try handle.check(unsafe sqlite3_exec(handle.connection, script, nil, nil, nil))
  }

  /// Gives each row that a statement gives to `body`.
  public func forEach(
    _ sql: String, _ values: (any Storable)?..., body: (borrowing ResultRow) throws -> Void
  ) throws {
    try prepare(sql).forEachRow(values) { row in
      try body(row)
      return true
    }
  }

  /// What `transform` makes of each row that a statement gives.
  public func map<Element>(
    _ sql: String, _ values: (any Storable)?...,
    transform: (borrowing ResultRow) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try prepare(sql).forEachRow(values) { row in
      elements.append(try transform(row))
      return true
    }
    return elements
  }

  /// What `transform` makes of the first row that a statement gives; nil where it gives none.
  public func first<Element>(
    _ sql: String, _ values: (any Storable)?...,
    transform: (borrowing ResultRow) throws -> Element
  ) throws -> Element? {
    var first: Element?
    try prepare(sql).forEachRow(values) { row in
      first = try transform(row)
      return false
    }
    return first
  }

  /// The first value of the first row that a statement gives; nil where there is none.
  public func value<Kind: Storable>(_ sql: String, _ values: (any Storable)?...) throws -> Kind? {
    var value: Kind?
    try prepare(sql).forEachRow(values) { row in
      value = try row.optional(at: 0)
      return false
    }
    return value
  }

  /// The number of the row that was inserted last.
  public var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(handle.connection) }

  /// Does `body` in a transaction that begins with `beginning`.
  func transact<Result>(_ beginning: String, _ body: (Connection) throws -> Result) throws -> Result
  {
    try run(script: beginning)
    do {
      let result = try body(self)
      try run(script: "COMMIT")
      return result
    } catch {
      // Some errors have ended it already; what went wrong first is what counts.
      if unsafe sqlite3_get_autocommit(handle.connection) == 0 { try? run(script: "ROLLBACK") }
      throw error
    }
  }
}
