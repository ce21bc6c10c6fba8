import Articles
import Records

/// What is to be written, the newest of each kind.
struct MemoryNotes: Sendable {
  /// A mark, and whom to tell whether it was written.
  struct Mark: Sendable {
    let mark: RememberedMark
    let tell: @Sendable (Bool) -> Void
  }

  /// An article, and when it was read, in seconds since 1970.
  struct Article: Sendable {
    let article: RememberedArticle
    let time: Double
  }

  /// One for each path.
  private(set) var articles: [Article] = []
  var marks: [Mark] = []
  var view: View?
  var trail: RememberedTrail?
  var queries: [SearchQuery] = []

  var isEmpty: Bool {
    articles.isEmpty && marks.isEmpty && view == nil && trail == nil && queries.isEmpty
  }

  /// Takes in an article in the place of what was to be written of it.
  mutating func add(_ article: Article) {
    articles.removeAll { $0.article.path == article.article.path }
    articles.append(article)
  }

  /// These notes with newer ones over them.
  func overlaid(with newer: MemoryNotes) -> MemoryNotes {
    var notes = self
    for article in newer.articles { notes.add(article) }
    notes.marks += newer.marks
    notes.view = newer.view ?? view
    notes.trail = newer.trail ?? trail
    notes.queries += newer.queries
    return notes
  }
}
