import Articles
import GRDB

extension IndexedArticle {
  /// Writes a row of the article into a table with a column for each part.
  func insert(
    _ row: IndexRow, numbered id: Int64, into table: String, of database: Database
  ) throws {
    let parts = [title.string, category.string, row.heading, row.benefit, row.risk, row.body]
    let columns = IndexPart.allCases.map(\.rawValue).joined(separator: ", ")
    try database.cachedStatement(
      sql: "INSERT INTO \(table) (rowid, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: StatementArguments([id] + parts.map(IndexedText.bordered)))
  }
}
