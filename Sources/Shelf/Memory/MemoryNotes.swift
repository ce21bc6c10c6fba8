import Articles
import Reading

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

  var articles: [String: Article] = [:]
  var marks: [Mark] = []
  var view: View?
  var trail: RememberedTrail?
  var queries: [SearchQuery] = []

  var isEmpty: Bool {
    articles.isEmpty && marks.isEmpty && view == nil && trail == nil && queries.isEmpty
  }

  /// These notes with newer ones over them.
  func overlaid(with newer: MemoryNotes) -> MemoryNotes {
    var notes = self
    notes.articles.merge(newer.articles) { $1 }
    notes.marks += newer.marks
    notes.view = newer.view ?? view
    notes.trail = newer.trail ?? trail
    notes.queries += newer.queries
    return notes
  }
}
