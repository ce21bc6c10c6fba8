import Articles
import SQLite

/// Writes articles into the index, by statements that are prepared once.
struct IndexWriter {
  private let connection: Connection
  private let search: Statement
  private let deletion: Statement
  private let file: Statement
  private let section: Statement
  private let words: Statement

  /// A writer for one transaction.
  init(_ connection: Connection) throws {
    self.connection = connection
    search = try connection.prepare(
      "SELECT 1 FROM file WHERE path = ? AND inode = ? AND size = ? AND changed = ?")
    deletion = try connection.prepare("DELETE FROM file WHERE path = ?")
    file = try connection.prepare(
      "INSERT INTO file (path, inode, size, changed) VALUES (?, ?, ?, ?)")
    section = try connection.prepare("INSERT INTO section (file, start) VALUES (?, ?)")
    words = try IndexSchema.insertion(into: "words", of: connection)
  }

  /// Whether a file is in the index as it is now.
  func knows(_ path: String, _ version: FileVersion) throws -> Bool {
    try search.hasRow(path, version.inode, version.size, version.changed)
  }

  /// Takes in a file without its sections, in the place of what was known of it; gives its number.
  func begin(_ path: String, _ version: FileVersion) throws -> Int64 {
    try deletion.run(path)
    try file.run(path, version.inode, version.size, version.changed)
    return connection.lastInsertedRow
  }

  /// Takes in a section of the file with a number.
  func add(_ row: IndexRow, of article: IndexedArticle, in file: Int64) throws {
    try section.run(file, row.start)
    try words.run(values: article.values(of: row, numbered: connection.lastInsertedRow))
  }
}
