import Articles
import Records
import SQLite
import System

extension MemoryDatabase {
  /// More articles are not listed.
  private static let mostListed = 1000

  /// The articles that were read, the last one first.
  func history() throws -> [HistoryEntry] {
    let now = secondsSince1970()
    return try database.read { connection in
      try connection.map(
        """
        SELECT path, title, section, percent, lastRead FROM article
        WHERE path IS NOT NULL AND path NOT LIKE 'pipe:%' ORDER BY lastRead DESC, id DESC LIMIT ?
        """, Self.mostListed
      ) { try HistoryEntry($0, now: now) }
    }
  }
}

extension HistoryEntry {
  fileprivate init(_ row: borrowing ResultRow, now: Double) throws {
    let path: String = try row.value("path")
    let section: String? = try row.optional("section")
    self.init(
      path: path, title: PrintableText(try row.value("title") as String),
      section: section.map { PrintableText($0) }, percent: Int(clamping: try row.size("percent")),
      age: Int(min(max(0, now - (try row.value("lastRead"))), 1e12)),
      isGone: PipedText.manual(ofKey: path) == nil && !MemoryDatabase.exists(path))
  }
}
