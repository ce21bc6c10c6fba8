import Articles
import SQLite

extension IndexedArticle {
  /// A row of the article as a table has it with a number and a column for each part.
  func values(of row: IndexRow, numbered id: Int64) -> [(any Storable)?] {
    let parts = [title.string, category.string, row.heading, row.benefit, row.risk, row.body]
    return [id] + parts.map(IndexedText.bordered)
  }
}
