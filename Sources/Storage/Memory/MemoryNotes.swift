import Articles
import Records

/// What is to be written, the newest of each kind.
struct MemoryNotes: Sendable {
  /// A mark, and who gets to know whether it was written.
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
  /// One for each letter of an article, and one for each capital letter.
  private(set) var marks: [Mark] = []
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

  /// Takes in a mark in the place of one that it replaces, and reports for both what becomes of it.
  mutating func add(_ mark: Mark) {
    var mark = mark
    if let index = marks.firstIndex(where: { $0.mark.isReplaced(by: mark.mark) }) {
      let (earlier, later) = (marks.remove(at: index).tell, mark.tell)
      mark = Mark(mark: mark.mark) { isKept in
        earlier(isKept)
        later(isKept)
      }
    }
    marks.append(mark)
  }

  /// Keeps these marks and no others, and reports nothing.
  mutating func keep(_ marks: [RememberedMark]) {
    self.marks = marks.map { Mark(mark: $0) { _ in } }
  }

  /// These notes with newer ones over them.
  func overlaid(with newer: MemoryNotes) -> MemoryNotes {
    var notes = self
    for article in newer.articles { notes.add(article) }
    for mark in newer.marks { notes.add(mark) }
    notes.view = newer.view ?? view
    notes.trail = newer.trail ?? trail
    notes.queries += newer.queries
    return notes
  }
}

extension RememberedMark {
  /// Whether there cannot be both this mark and a newer one.
  fileprivate func isReplaced(by newer: RememberedMark) -> Bool {
    letter == newer.letter && (isGlobal || path == newer.path)
  }
}
