import Records
import SQLite

extension MemoryDatabase {
  /// The row of an article, which now bears the name and the fingerprint of its file; a new row where
  /// it was never read.
  static func identify(
    _ article: RememberedArticle, readAt time: Double, in connection: Connection
  ) throws -> Int64 {
    let path = article.path
    let fingerprint = Fingerprint(path: path)
    let known = try self.article(at: path, fingerprint, in: connection)
    guard let known, !isReplaced(known, by: article) else {
      try forgetName(path, in: connection)
      return try insert(article, fingerprint, readAt: time, in: connection)
    }
    if known.path != path {
      if exists(known.path) {
        return try insert(article, fingerprint, readAt: time, marksOf: known.id, in: connection)
      }
      try forgetName(path, in: connection)
    }
    try connection.run(
      "UPDATE article SET path = ?, hash = ?, length = ? WHERE id = ?", path,
      fingerprint?.hash ?? known.hash, fingerprint?.length ?? known.length, known.id)
    return known.id
  }

  /// Whether the file had another text when it was read last.
  private static func isReplaced(_ known: Known, by article: RememberedArticle) -> Bool {
    article.isAnother && known.path == article.path && known.title != article.title
  }

  /// Leaves the article that had a name with its text alone, by which it may be found elsewhere.
  private static func forgetName(_ path: String, in connection: Connection) throws {
    try connection.run("UPDATE article SET path = NULL WHERE path = ?", path)
  }

  private static func insert(
    _ article: RememberedArticle, _ fingerprint: Fingerprint?, readAt time: Double,
    marksOf original: Int64? = nil, in connection: Connection
  ) throws -> Int64 {
    try connection.run(
      """
      INSERT INTO article (path, hash, length, title, firstRead, lastRead, percent, jumpsBack,
        jumpsOn, folded, top, shift, textLength)
      VALUES (?, ?, ?, ?, ?, ?, 0, '', '', '', 0, 0, 0)
      """, article.path, fingerprint?.hash ?? 0, fingerprint?.length ?? 0, article.title, time,
      time)
    let id = connection.lastInsertedRow
    if let original { try copyMarks(from: original, to: id, in: connection) }
    return id
  }

  private static func copyMarks(
    from original: Int64, to copy: Int64, in connection: Connection
  ) throws {
    let columns = (["letter", "isGlobal"] + QuotedPosition.columns).joined(separator: ", ")
    try connection.run(
      """
      INSERT INTO mark (article, \(columns))
      SELECT ?, \(columns) FROM mark WHERE article = ? AND NOT isGlobal
      """, copy, original)
  }
}
