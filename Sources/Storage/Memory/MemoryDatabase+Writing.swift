import Records
import SQLite

extension MemoryDatabase {
  /// Writes all of `notes` in one transaction.
  func write(_ notes: MemoryNotes) throws {
    try database.write { connection in
      for note in notes.articles {
        try Self.write(note.article, readAt: note.time, in: connection)
      }
      for note in notes.marks { try Self.write(note.mark, in: connection) }
      if let view = notes.view { try Self.write(view, in: connection) }
      if let trail = notes.trail { try Self.write(trail, in: connection) }
      for query in notes.queries { try Self.write(query, in: connection) }
    }
  }

  private static func write(
    _ article: RememberedArticle, readAt time: Double, in connection: Connection
  ) throws {
    let id = try identify(article, readAt: time, in: connection)
    let state: [(any Storable)?] = [
      article.title, time, article.percent, article.section, article.jumps.past.text,
      article.jumps.future.text, article.folded.joined(separator: "\n"),
    ]
    let columns =
      ["title", "lastRead", "percent", "section", "jumpsBack", "jumpsOn", "folded"]
      + QuotedPosition.columns
    try connection.run(
      "UPDATE article SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?",
      values: state + article.position.arguments + [id])
  }

  private static func write(_ mark: RememberedMark, in connection: Connection) throws {
    guard let id = try id(at: mark.path, in: connection) else { return }
    let letter = String(Character(mark.letter))
    if mark.isGlobal {
      try connection.run("DELETE FROM mark WHERE isGlobal AND letter = ?", letter)
    }
    let values: [(any Storable)?] = [id, letter, mark.isGlobal]
    let columns = ["article", "letter", "isGlobal"] + QuotedPosition.columns
    try connection.run(
      """
      INSERT OR REPLACE INTO mark (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
      """, values: values + mark.position.arguments)
  }

  private static func write(_ view: View, in connection: Connection) throws {
    let values = [
      ("measure", "\(view.measure)"), ("theme", view.theme),
      ("contents", view.showsContents ? "shown" : "hidden"),
      ("bars", view.isAlone ? "hidden" : "shown"),
    ]
    for (name, value) in values {
      try connection.run("INSERT OR REPLACE INTO view (name, value) VALUES (?, ?)", name, value)
    }
  }

  private static func id(at path: String, in connection: Connection) throws -> Int64? {
    try connection.value("SELECT id FROM article WHERE path = ?", path)
  }
}
