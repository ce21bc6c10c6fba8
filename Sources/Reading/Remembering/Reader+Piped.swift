import Articles
import Records

/// What is remembered of texts that come through a pipe, of which it is used when all of them is here.
extension Reader {
  /// Notes what a text is remembered by, and asks for that.
  mutating func identify(_ id: Int, as file: String) -> [Effect] {
    guard memory.isOn else { return [] }
    var marks: [Effect] = []
    let rows = layout.textRows
    update(id) { document in
      document.file = file
      document.awaitsRecollection = true
      guard !document.marks.isEmpty, document.isKept(rows: rows) else { return }
      marks = document.marks.map { letter, position in
        .rememberMark(
          RememberedMark(
            letter: letter, path: file, position: document.kept(document.find(position).position)))
      }
      marks.insert(contentsOf: document.wantedRecord(rows: rows), at: 0)
    }
    return [.recall(article: id, file: file)] + marks
  }

  /// Goes where reading ended, once all of the text is here.
  mutating func takeUp(_ id: Int) -> [Effect] {
    guard document?.id == id, let bookmark = document?.awaitedBookmark else { return [] }
    document?.awaitedBookmark = nil
    goTo(late: bookmark)
    return []
  }
}

extension Document {
  /// The record of a text whose mark is to be kept, which needs one.
  mutating func wantedRecord(rows: Int) -> [Effect] {
    guard isPiped else { return [] }
    let awaits = awaitsRecollection
    awaitsRecollection = false
    defer { awaitsRecollection = awaits }
    return newRecord(rows: rows, isWanted: true).map { [.remember($0)] } ?? []
  }
}
