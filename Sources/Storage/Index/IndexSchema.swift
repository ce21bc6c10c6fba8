import SQLite

/// The tables of the index.
///
/// `words` holds no text, only which words stand where (a contentless table). SQLite before 3.43
/// deletes nothing from such a table, so the row of a section that is gone stays there and is dead: no
/// `section` has its number, which is never given again.
enum IndexSchema {
  /// The version of the tables; an index of another version is made again.
  static let version = 1

  /// Makes the tables where they are missing or of another version.
  static func prepare(_ connection: Connection) throws {
    guard try connection.value("PRAGMA user_version") != version else { return }
    try make(connection)
  }

  /// Makes the tables again, without a row.
  static func make(_ connection: Connection) throws {
    try connection.run(
      script: """
        DROP TABLE IF EXISTS words;
        DROP TABLE IF EXISTS section;
        DROP TABLE IF EXISTS file;
        CREATE TABLE file (
          id INTEGER PRIMARY KEY,
          path TEXT NOT NULL UNIQUE,
          inode INTEGER NOT NULL, size INTEGER NOT NULL, changed INTEGER NOT NULL
        );
        CREATE TABLE section (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
          start INTEGER NOT NULL
        );
        CREATE INDEX sectionByFile ON section (file);
        CREATE VIRTUAL TABLE words USING fts5(
          \(columns), content = '', tokenize = 'unicode61 remove_diacritics 2'
        );
        PRAGMA user_version = \(version);
        """)
  }

  /// Makes the table of the words of one section for as long as the connection lasts.
  static func makePassage(_ connection: Connection) throws {
    try connection.run(
      script: """
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.passage USING fts5(
          \(columns), tokenize = 'unicode61 remove_diacritics 2'
        );
        DELETE FROM temp.passage;
        """)
  }

  /// What writes a row into a table with a number and a column for each part.
  static func insertion(into table: String, of connection: Connection) throws -> Statement {
    try connection.prepare("INSERT INTO \(table) (rowid, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?)")
  }

  private static let columns = IndexPart.allCases.map(\.rawValue).joined(separator: ", ")

  /// Whether more than half of `words`, and not few of them, are of sections that are gone.
  static func isMostlyDead(_ connection: Connection) throws -> Bool {
    let made: Int =
      try connection.value("SELECT seq FROM sqlite_sequence WHERE name = 'section'") ?? 0
    let alive: Int = try connection.value("SELECT count(*) FROM section") ?? 0
    return made - alive > max(1000, alive)
  }
}
