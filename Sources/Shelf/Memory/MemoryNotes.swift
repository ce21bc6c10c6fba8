import Reading

/// What is to be written, the newest of each kind.
struct MemoryNotes: Sendable {
  /// A mark, and whom to tell whether it was written.
  struct Mark: Sendable {
    let mark: RememberedMark
    let tell: @Sendable (Bool) -> Void
  }

  var articles: [String: RememberedArticle] = [:]
  var marks: [Mark] = []
  var view: View?

  var isEmpty: Bool { articles.isEmpty && marks.isEmpty && view == nil }

  /// These notes with newer ones over them.
  func overlaid(with newer: MemoryNotes) -> MemoryNotes {
    var notes = self
    notes.articles.merge(newer.articles) { $1 }
    notes.marks += newer.marks
    notes.view = newer.view ?? view
    return notes
  }
}
