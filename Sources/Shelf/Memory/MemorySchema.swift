import GRDB

/// The versions of the database, and the steps from each to the next.
///
/// A step that was released is never changed; what comes later is a step of its own.
enum MemorySchema {
  /// All steps, in their order.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 places and marks", migrate: makePlacesAndMarks)
    migrator.registerMigration("2 trail and queries", migrate: makeTrailAndQueries)
    return migrator
  }()

  /// The columns of a place: where it was, and the words there.
  private static let place = """
    top INTEGER NOT NULL, shift INTEGER NOT NULL, textLength INTEGER NOT NULL,
    words BLOB, wordsBefore BLOB, beforeDistance INTEGER,
    wordsAfter BLOB, afterDistance INTEGER,
    heading BLOB, headingDistance INTEGER
    """

  private static func makePlacesAndMarks(_ database: Database) throws {
    try database.execute(
      sql: """
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
  private static func makeTrailAndQueries(_ database: Database) throws {
    try database.execute(
      sql: """
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
