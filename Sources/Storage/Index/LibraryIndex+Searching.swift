import Articles
public import Records
import SQLite

extension LibraryIndex {
  /// A section that was found, as the index knows it.
  private struct Place {
    let path: String
    let start: Int
  }

  /// How much a word counts in each part, in their order.
  private static let weights = "8, 4, 4, 1.5, 1.5, 1"

  /// Gives the articles below `roots` that have all of `query` in one section, the best first, each
  /// with its best section; `body` stops the search by throwing.
  public func search(
    _ query: IndexQuery, below roots: [String], _ body: (FoundSection) throws -> Void
  ) throws {
    let places = try database.read { try Self.places(of: query, in: $0) }
    var seen: Set<String> = []
    for place in places where seen.insert(place.path).inserted {
      guard roots.contains(where: { place.path.hasPrefix($0 + "/") }) else { continue }
      if let found = try describe(place, query) { try body(found) }
    }
  }

  private static func places(of query: IndexQuery, in connection: Connection) throws -> [Place] {
    try connection.map(
      """
      SELECT file.path, section.start FROM words
      JOIN section ON section.id = words.rowid JOIN file ON file.id = section.file
      WHERE words MATCH ? ORDER BY bm25(words, \(weights)), words.rowid
      """, query.expression
    ) { Place(path: try $0.value(at: 0), start: try $0.value(at: 1)) }
  }

  /// Reads the section in its file; nil where the file has changed and it is no more.
  private func describe(_ place: Place, _ query: IndexQuery) throws -> FoundSection? {
    guard let article = try? IndexedArticle(path: place.path, environment: environment) else {
      return nil
    }
    var section: IndexRow?
    article.forEachRow { row in
      if row.start >= place.start { section = row }
      return row.start < place.start
    }
    guard let section, section.start == place.start else { return nil }
    let snippet = try snippet(of: section, in: article, query)
    return FoundSection(
      title: article.title, category: article.category, section: PrintableText(section.heading),
      snippet: snippet, path: place.path, offset: section.start)
  }

  /// Words around a match, as FTS5 finds them in a table of this one section, so that matches are the
  /// same as in the index; where they are in the title or the heading, the first words.
  private func snippet(
    of section: IndexRow, in article: IndexedArticle, _ query: IndexQuery
  ) throws -> [FoundSection.Piece] {
    try database.use { connection in
      try IndexSchema.makePassage(connection)
      try IndexSchema.insertion(into: "temp.passage", of: connection)
        .run(values: article.values(of: section, numbered: 1))
      let columns = [5, 3, 4].map {
        "snippet(passage, \($0), char(2), char(3), '…', 24)"
      }
      let snippets = try connection.first(
        "SELECT \(columns.joined(separator: ", ")) FROM temp.passage WHERE passage MATCH ?",
        query.expression
      ) { row in try columns.indices.map { try row.optional(at: $0) ?? "" } }
      guard let snippets else { return [] }
      let best = snippets.first { $0.contains("\u{2}") } ?? snippets.first { !$0.isEmpty }
      return FoundSection.Piece.pieces(best ?? "")
    }
  }
}

extension FoundSection.Piece {
  /// The pieces of a snippet whose matches stand between the characters 2 and 3.
  fileprivate static func pieces(_ snippet: String) -> [Self] {
    var pieces: [Self] = []
    for part in IndexedText.plain(snippet).split(
      separator: "\u{2}", omittingEmptySubsequences: false)
    {
      let halves = part.split(separator: "\u{3}", omittingEmptySubsequences: false)
      if halves.count > 1 {
        pieces.append(Self(text: line(halves[0]), isMatch: true))
      }
      pieces.append(Self(text: line(halves.last ?? ""), isMatch: false))
    }
    return pieces.filter { !$0.text.isEmpty }
  }

  private static func line(_ text: Substring) -> PrintableText {
    PrintableText(String(text.map { $0 == "\n" ? " " : $0 }))
  }
}
