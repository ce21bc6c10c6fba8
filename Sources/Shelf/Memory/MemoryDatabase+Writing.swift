import GRDB
import Reading

extension MemoryDatabase {
  /// Writes all of `notes` in one transaction.
  func write(_ notes: MemoryNotes) throws {
    try queue.write { database in
      for note in notes.articles {
        try Self.write(note.article, readAt: note.time, in: database)
      }
      for note in notes.marks { try Self.write(note.mark, in: database) }
      if let view = notes.view { try Self.write(view, in: database) }
      if let trail = notes.trail { try Self.write(trail, in: database) }
      for query in notes.queries { try Self.write(query, in: database) }
    }
  }

  private static func write(
    _ article: RememberedArticle, readAt time: Double, in database: Database
  ) throws {
    let id = try identify(article, readAt: time, in: database)
    let state: [(any DatabaseValueConvertible)?] = [
      article.title, time, article.percent, article.section, article.jumps.past.text,
      article.jumps.future.text, article.folded.joined(separator: "\n"),
    ]
    let columns =
      ["title", "lastRead", "percent", "section", "jumpsBack", "jumpsOn", "folded"]
      + QuotedPosition.columns
    try database.execute(
      sql: "UPDATE article SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?",
      arguments: StatementArguments(state + article.position.arguments + [id]))
  }

  private static func write(_ mark: RememberedMark, in database: Database) throws {
    guard let id = try id(at: mark.path, in: database) else { return }
    let letter = String(Character(mark.letter))
    if mark.isGlobal {
      try database.execute(
        sql: "DELETE FROM mark WHERE isGlobal AND letter = ?", arguments: [letter])
    }
    let values: [(any DatabaseValueConvertible)?] = [id, letter, mark.isGlobal]
    let columns = ["article", "letter", "isGlobal"] + QuotedPosition.columns
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO mark (\(columns.joined(separator: ", ")))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        """, arguments: StatementArguments(values + mark.position.arguments))
  }

  private static func write(_ view: View, in database: Database) throws {
    for (name, value) in [("measure", "\(view.measure)"), ("theme", view.theme.rawValue)] {
      try database.execute(
        sql: "INSERT OR REPLACE INTO view (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }

  private static func id(at path: String, in database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM article WHERE path = ?", arguments: [path])
  }
}
