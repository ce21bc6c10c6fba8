import Records
import SQLite

extension MemoryDatabase {
  /// How long a look into what was written waits for another process, in seconds.
  private static let proofPatience = 1.0

  /// Those of `marks` that a later session would find in the database at `path`.
  ///
  /// They are looked for as such a session does it, by opening the file: the connection that has
  /// written them keeps pages in memory, and knows nothing of what happened to the file since. Throws
  /// as damage does where the file cannot be read.
  static func found(_ marks: [RememberedMark], at path: String) throws -> [RememberedMark] {
    guard !marks.isEmpty else { return [] }
    let real = try PrivateDatabase.resolve(path)
    return try Database(reading: real, patience: proofPatience).read { connection in
      let mark = try connection.prepare(
        """
        SELECT 1 FROM mark JOIN article ON article.id = mark.article
        WHERE path = ? AND letter = ? AND mark.top = ?
        """)
      return try marks.filter {
        try mark.hasRow($0.path, String(Character($0.letter)), $0.position.top.offset)
      }
    }
  }
}
