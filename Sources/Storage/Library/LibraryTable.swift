import Articles
import Records
import SQLite

/// The table of what is known of the articles in a directory from one session to the next.
///
/// All of it can be made again from the articles. So trouble with it is not reported; nothing is
/// known then, or nothing is kept.
struct LibraryTable {
  private let database: Database
  private let path: String
  /// The directory as it was named.
  private let name: String
  /// The same by its one name, by which the table knows what is below it.
  private let root: String
  private let followsLinks: Bool

  /// The version of the table; one of another version is made again.
  private static let version = 2
  /// How long to wait for another process that writes, in seconds.
  private static let patience = 0.5

  /// Opens the table at `path`, and makes it where there is none; nil where that cannot be done.
  init?(at path: String, directory: LibraryDirectory) {
    let database = try? RemadeDatabase.open(
      at: path, patience: Self.patience, prepare: Self.prepare)
    guard let database else { return nil }
    self.database = database
    self.path = path
    name = LibraryWalk.trimmed(directory.path)
    root = LibraryWalk.trimmed(directory.real.path)
    followsLinks = directory.followsLinks
  }

  private static func prepare(_ connection: Connection) throws {
    guard try connection.value("PRAGMA user_version") != version else { return }
    try connection.run(
      script: """
        DROP TABLE IF EXISTS article;
        CREATE TABLE article (
          categoryKey TEXT NOT NULL, titleKey TEXT NOT NULL, path TEXT NOT NULL UNIQUE,
          file TEXT,
          inode INTEGER NOT NULL, size INTEGER NOT NULL, changed INTEGER NOT NULL,
          title TEXT, category TEXT, words INTEGER,
          PRIMARY KEY (categoryKey, titleKey, path)
        ) WITHOUT ROWID;
        PRAGMA user_version = \(version);
        """)
  }

  /// What is known of the articles below the directory, by category and title.
  func articles() -> [KnownArticle] {
    attempt { try database.read { try articles(in: $0) } } ?? []
  }

  /// The first articles below the directory, and how many files are known beside them.
  func firstEntries(_ most: Int) -> (entries: [LibraryEntry], others: Int) {
    attempt {
      try database.read { connection in
        let entries = try articles(in: connection, limit: most).compactMap(\.entry)
        // The paths alone are counted in an index; what links led to may count as yet to be read.
        let count: Int? = try connection.value(
          "SELECT count(*) FROM article WHERE path > ? AND path < ?", root + "/", root + "0")
        return (entries, max(0, (count ?? 0) - entries.count))
      }
    } ?? ([], 0)
  }

  /// What links outside of the directory led to in an earlier session may be in the table as well.
  private static let isListed = "(?3 OR file IS NULL OR file > ?1 AND file < ?2)"

  /// Paths below the directory lie between it with a slash and with a zero, the character after it.
  private func articles(in connection: Connection, limit: Int = .max) throws -> [KnownArticle] {
    // They are stored in this order; the plus keeps SQLite from looking for the path first.
    try connection.map(
      """
      SELECT path, file, inode, size, changed, title, category, words FROM article
      WHERE +path > ?1 AND +path < ?2 AND \(Self.isListed)
      ORDER BY categoryKey, titleKey, path LIMIT ?4
      """, root + "/", root + "0", followsLinks, limit
    ) { row in
      try KnownArticle(row, path: renamed(try row.value(at: 0), from: root, to: name))
    }
  }

  /// Keeps what has become known of articles.
  func keep(_ articles: [KnownArticle]) {
    guard !articles.isEmpty else { return }
    change { connection in
      let insertion = try connection.prepare(
        "INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      for article in articles {
        let path = renamed(article.path, from: name, to: root)
        try insertion.run(values: article.values(path: path))
      }
    }
  }

  /// Forgets the articles that were at some paths.
  func forget(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    change { connection in
      let deletion = try connection.prepare("DELETE FROM article WHERE path = ?")
      for path in paths { try deletion.run(renamed(path, from: name, to: root)) }
    }
  }

  /// Changes the table in one transaction.
  private func change(_ body: (Connection) throws -> Void) {
    attempt { try database.write(body) }
  }

  /// Uses the table; nil where that fails.
  ///
  /// A damaged one is removed, so that the next session makes it again.
  @discardableResult
  private func attempt<Result>(_ use: () throws -> Result) -> Result? {
    do {
      return try use()
    } catch {
      if MemoryTrouble.isDamage(error) { RemadeDatabase.remove(path) }
      return nil
    }
  }

  /// The path with another name for the directory that it is below.
  private func renamed(_ path: String, from old: String, to new: String) -> String {
    old == new ? path : new + path.dropFirst(old.count)
  }
}

extension KnownArticle {
  /// An article as the table has it, at `path` as the directory was named.
  fileprivate init(_ row: borrowing ResultRow, path: String) throws {
    self.path = path
    version = FileVersion(
      inode: try row.value(at: 2), size: try row.value(at: 3), changed: try row.value(at: 4))
    guard let title: String = try row.optional(at: 5) else {
      entry = nil
      return
    }
    let category: String? = try row.optional(at: 6)
    entry = LibraryEntry(
      title: PrintableText(kept: title), category: category.map(PrintableText.init(kept:)),
      path: path, file: try row.optional(at: 1) ?? row.value(at: 0),
      words: try row.size("words"), changed: version.seconds)
  }

  /// Files that are no articles stand behind those that are.
  private static let afterAll = "\u{10FFFF}"

  /// Its row, with the path that the table knows it by.
  fileprivate func values(path: String) -> [(any Storable)?] {
    let file = entry.flatMap { $0.file == path ? nil : $0.file }
    return [
      entry?.categoryKey ?? Self.afterAll, entry?.titleKey ?? Self.afterAll, path, file,
      version.inode, version.size, version.changed,
      entry?.title.string, entry?.category?.string, entry?.words,
    ]
  }
}

extension PrintableText {
  /// A text that was printable when it was written.
  fileprivate init(kept text: String) { self.init(folding: Array(text.utf8).span) }
}
