import Articles
import GRDB

/// The table of what is known of the articles in a directory from one session to the next.
///
/// All of it can be made again from the articles. So nobody is told of trouble with it; nothing is
/// known then, or nothing is kept.
struct CatalogueTable {
  private let queue: DatabaseQueue
  private let path: String
  /// The directory as it was named.
  private let name: String
  /// The same by its one name, by which the table knows what is below it.
  private let root: String

  /// The version of the table; one of another version is made anew.
  private static let version = 1
  /// How long to wait for another process that writes, in seconds.
  private static let patience = 0.5

  /// Opens the table at `path`, and makes it where there is none; nil where that cannot be done.
  init?(at path: String, directory: ShelfDirectory) {
    let queue = try? RemadeDatabase.open(at: path, patience: Self.patience, prepare: Self.prepare)
    guard let queue else { return nil }
    self.queue = queue
    self.path = path
    name = ShelfWalk.trimmed(directory.path)
    root = ShelfWalk.trimmed(directory.real.path)
  }

  private static func prepare(_ database: Database) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA user_version") != version else { return }
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS article;
        CREATE TABLE article (
          path TEXT PRIMARY KEY,
          file TEXT NOT NULL,
          inode INTEGER NOT NULL, size INTEGER NOT NULL, changed INTEGER NOT NULL,
          title TEXT, category TEXT, words INTEGER
        ) WITHOUT ROWID;
        PRAGMA user_version = \(version);
        """)
  }

  /// What is known of the articles below the directory.
  func articles() -> [KnownArticle] {
    attempt { database in
      var articles: [KnownArticle] = []
      // A zero is the character that follows the slash.
      let rows = try Row.fetchCursor(
        database, sql: "SELECT * FROM article WHERE path > ? AND path < ?",
        arguments: [root + "/", root + "0"])
      while let row = try rows.next() {
        articles.append(KnownArticle(row, path: renamed(row[0], from: root, to: name)))
      }
      return articles
    } ?? []
  }

  /// Keeps what has become known of articles.
  func keep(_ articles: [KnownArticle]) {
    attempt { database in
      let statement = try database.makeStatement(
        sql: "INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      for article in articles {
        let path = renamed(article.path, from: name, to: root)
        try statement.execute(arguments: [path] + article.arguments)
      }
    }
  }

  /// Forgets the articles that were at some paths.
  func forget(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    attempt { database in
      let statement = try database.makeStatement(sql: "DELETE FROM article WHERE path = ?")
      for path in paths { try statement.execute(arguments: [renamed(path, from: name, to: root)]) }
    }
  }

  /// Uses the table in one transaction; nil where that fails.
  ///
  /// A damaged one is removed, so that the next session makes it again.
  @discardableResult
  private func attempt<Result>(_ use: (Database) throws -> Result) -> Result? {
    do {
      return try queue.write(use)
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
  /// An article as the table has it.
  fileprivate init(_ row: Row, path: String) {
    self.path = path
    file = row[1]
    version = FileVersion(inode: row[2], size: row[3], changed: row[4])
    let title: String? = row[5]
    let category: String? = row[6]
    card = title.map {
      ArticleCard(
        title: PrintableText(kept: $0), category: category.map(PrintableText.init(kept:)),
        words: row[7])
    }
  }

  /// The columns of its row, but for the path.
  fileprivate var arguments: StatementArguments {
    [
      file, version.inode, version.size, version.changed,
      card?.title.string, card?.category?.string, card?.words,
    ]
  }
}

extension PrintableText {
  /// A text that was printable when it was written.
  fileprivate init(kept text: String) { self.init(folding: Array(text.utf8).span) }
}
