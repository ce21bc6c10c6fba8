import SQLite

/// The versions of the database, and the steps from each to the next.
///
/// A step that was released is never changed; what comes later is a step of its own.
enum MemorySchema {
  /// A step from a version to the next.
  struct Step {
    let name: String
    let apply: (Connection) throws -> Void
  }

  /// All steps, in their order.
  static var steps: [Step] {
    [
      Step(name: "1 places and marks", apply: makePlacesAndMarks),
      Step(name: "2 trail and queries", apply: makeTrailAndQueries),
    ]
  }

  /// Whether a newer program has applied steps that this one does not know.
  static func isNewer(_ connection: Connection) throws -> Bool {
    let known = steps.map(\.name)
    return try applied(connection).contains { !known.contains($0) }
  }

  /// Applies the steps that were not applied yet, up to the one with a name; all of them, or none.
  static func bringUpToDate(_ database: Database, upTo last: String? = nil) throws {
    try database.write { connection in
      let done = try applied(connection)
      try connection.run(
        "CREATE TABLE IF NOT EXISTS \(table) (identifier TEXT NOT NULL PRIMARY KEY)")
      for step in steps where !done.contains(step.name) {
        try step.apply(connection)
        try connection.run("INSERT INTO \(table) VALUES (?)", step.name)
        if step.name == last { return }
      }
    }
  }

  /// Where the steps that were applied are written down; the library that first did so named it.
  private static let table = "grdb_migrations"

  private static func applied(_ connection: Connection) throws -> [String] {
    let exists = try connection.prepare("SELECT 1 FROM sqlite_master WHERE name = ?").hasRow(table)
    guard exists else { return [] }
    return try connection.map("SELECT identifier FROM \(table)") { try $0.value(at: 0) }
  }

  /// The columns of a place: where it was, and the words there.
  private static let place = """
    top INTEGER NOT NULL, shift INTEGER NOT NULL, textLength INTEGER NOT NULL,
    words BLOB, wordsBefore BLOB, beforeDistance INTEGER,
    wordsAfter BLOB, afterDistance INTEGER,
    heading BLOB, headingDistance INTEGER
    """

  private static func makePlacesAndMarks(_ connection: Connection) throws {
    try connection.run(
      script: """
        CREATE TABLE article (
          id INTEGER PRIMARY KEY,
          path TEXT UNIQUE,
          hash INTEGER NOT NULL, length INTEGER NOT NULL,
          title TEXT NOT NULL,
          firstRead INTEGER NOT NULL, lastRead INTEGER NOT NULL,
          percent INTEGER NOT NULL, section TEXT,
          jumpsBack TEXT NOT NULL, jumpsOn TEXT NOT NULL, folded TEXT NOT NULL,
          \(place)
        );
        CREATE INDEX articleByText ON article (hash, length);
        CREATE INDEX articleByTime ON article (lastRead);
        CREATE TABLE mark (
          article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
          letter TEXT NOT NULL,
          isGlobal INTEGER NOT NULL,
          \(place),
          PRIMARY KEY (article, letter)
        );
        CREATE UNIQUE INDEX globalMark ON mark (letter) WHERE isGlobal;
        CREATE TABLE view (name TEXT PRIMARY KEY, value TEXT NOT NULL);
        """)
  }

  /// The place of an article on the trail is less than 0 before the last one that was read, and more
  /// than 0 after it.
  private static func makeTrailAndQueries(_ connection: Connection) throws {
    try connection.run(
      script: """
        CREATE TABLE trail (
          place INTEGER PRIMARY KEY,
          article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE
        );
        CREATE TABLE query (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          text TEXT NOT NULL, isExact INTEGER NOT NULL, isWholeWord INTEGER NOT NULL,
          isExpression INTEGER NOT NULL,
          UNIQUE (text, isExact, isWholeWord, isExpression)
        );
        """)
  }
}
