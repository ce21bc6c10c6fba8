import Glibc
import Records
import SQLite
import System

extension MemoryDatabase {
  /// What is known of an article before it is shown.
  struct Known {
    let id: Int64
    /// Where it was read; nil where another article is there now.
    let path: String?
    let hash: Int64
    let length: Int
    let title: String
    let position: QuotedPosition

    var bookmark: Bookmark { Bookmark(title: title, position: position) }
  }

  /// The article in the file at `path`, by its name or else by its text; nil where it is not known.
  func article(at path: String, _ fingerprint: Fingerprint?) throws -> Known? {
    try database.read { try Self.article(at: path, fingerprint, in: $0) }
  }

  /// Where the name and the text speak of two articles, the one whose file is gone was moved here.
  static func article(
    at path: String, _ fingerprint: Fingerprint?, in connection: Connection
  ) throws -> Known? {
    let known = try connection.map(
      "SELECT * FROM article WHERE path = ? OR (hash = ? AND length = ?)", path,
      fingerprint?.hash, fingerprint?.length
    ) { try Known($0) }
    let named = known.first { $0.path == path }
    if let named, let fingerprint, named.bears(fingerprint) { return named }
    return known.first { $0.path != path && !exists($0.path) } ?? named ?? known.first
  }

  /// Whether there is a file of this name.
  static func exists(_ path: String?) -> Bool {
    path.map { FileStatus(path: $0) != nil } ?? false
  }

  /// How texts were seen last; nil where that was never changed.
  func view() throws -> View? { try database.read(Self.view) }

  /// How texts were seen last; nil where that was never changed.
  static func view(in connection: Connection) throws -> View? {
    func value(_ name: String) throws -> String? {
      try connection.value("SELECT value FROM view WHERE name = ?", name)
    }
    guard let measure = try value("measure").flatMap({ Int($0) }),
      let theme = try value("theme")
    else { return nil }
    return View(
      measure: measure, theme: theme, showsContents: try value("contents") != "hidden",
      isAlone: try value("bars") == "hidden")
  }

  /// What is remembered of an article beside its place, and the marks among all articles.
  ///
  /// The small letters are said to be in the file `article`, wherever they were set.
  func recollection(of known: Known?, in article: String) throws -> Recollection {
    try database.read { connection in
      var recollection = Recollection()
      recollection.bookmark = known?.bookmark
      try connection.forEach(
        "SELECT jumpsBack, jumpsOn, folded FROM article WHERE id = ?", known?.id
      ) { row in
        recollection.jumps = Jumps(
          past: [Position](text: try row.value("jumpsBack")),
          future: [Position](text: try row.value("jumpsOn")))
        let folded: String = try row.value("folded")
        recollection.folded = folded.split(separator: "\n").map(String.init)
      }
      recollection.marks = try connection.map(
        """
        SELECT mark.*, path FROM mark JOIN article ON article.id = mark.article
        WHERE isGlobal OR article = ?
        """, known?.id
      ) { try RememberedMark($0, in: article) }.compactMap(\.self)
      recollection.trail = try Self.trail(of: known, in: connection)
      recollection.queries = try Self.queries(in: connection)
      return recollection
    }
  }
}

extension MemoryDatabase.Known {
  fileprivate init(_ row: borrowing ResultRow) throws {
    id = try row.value("id")
    path = try row.optional("path")
    hash = try row.value("hash")
    length = try row.size("length")
    title = try row.value("title")
    position = try QuotedPosition(row)
  }

  fileprivate func bears(_ fingerprint: Fingerprint) -> Bool {
    hash == fingerprint.hash && length == fingerprint.length
  }
}

extension RememberedMark {
  /// Nil where a capital letter stands for a text that has no file any more.
  fileprivate init?(_ row: borrowing ResultRow, in article: String) throws {
    let letter: String = try row.value("letter")
    let path: String? = try row.value("isGlobal") ? row.optional("path") : article
    guard let scalar = letter.unicodeScalars.first, let path else { return nil }
    self.init(letter: scalar, path: path, position: try QuotedPosition(row))
  }
}
