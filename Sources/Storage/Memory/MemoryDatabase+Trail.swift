import Articles
import Records
import SQLite

extension MemoryDatabase {
  private static let mostQueries = 200

  /// The trail around an article; nil where that was not the last one that was read.
  static func trail(of known: Known?, in connection: Connection) throws -> RememberedTrail? {
    guard let known, let current = known.path else { return nil }
    var trail = RememberedTrail(past: [], current: current, future: [])
    var isLast = false
    try connection.forEach(
      """
      SELECT place, article, path FROM trail JOIN article ON article.id = trail.article
      ORDER BY place
      """
    ) { row in
      let place: Int = try row.value("place")
      if place == 0 { isLast = try row.value("article") == known.id }
      guard place != 0, let path: String = try row.optional("path") else { return }
      if place < 0 { trail.past.append(path) } else { trail.future.insert(path, at: 0) }
    }
    return isLast ? trail : nil
  }

  /// What was searched for, the last query at the end.
  static func queries(in connection: Connection) throws -> [SearchQuery] {
    try connection.map("SELECT * FROM query ORDER BY id") { row in
      SearchQuery(
        try row.value("text"), isExact: try row.value("isExact"),
        isWholeWord: try row.value("isWholeWord"), isExpression: try row.value("isExpression"))
    }
  }

  /// Writes a trail in the place of the one before.
  static func write(_ trail: RememberedTrail, in connection: Connection) throws {
    try connection.run("DELETE FROM trail")
    let before = trail.past.enumerated().map { ($0.offset - trail.past.count, $0.element) }
    let after = trail.future.reversed().enumerated().map { ($0.offset + 1, $0.element) }
    for (place, path) in before + [(0, trail.current)] + after {
      try connection.run("INSERT INTO trail SELECT ?, id FROM article WHERE path = ?", place, path)
    }
  }

  /// Writes a query as the last one.
  static func write(_ query: SearchQuery, in connection: Connection) throws {
    try connection.run(
      "INSERT OR REPLACE INTO query (text, isExact, isWholeWord, isExpression) VALUES (?, ?, ?, ?)",
      query.text, query.isExact, query.isWholeWord, query.isExpression)
    try connection.run(
      "DELETE FROM query WHERE id NOT IN (SELECT id FROM query ORDER BY id DESC LIMIT ?)",
      mostQueries)
  }
}
