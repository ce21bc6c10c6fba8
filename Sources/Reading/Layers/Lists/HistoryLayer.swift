import Articles
import Records

/// The articles that were read, the last one first.
struct HistoryLayer: ListLayer {
  let listID: Int?
  var choice = Choice([])
  let title: PrintableText = "Articles read"

  init(id: Int) { listID = id }

  /// Shows what is remembered; at first the article before the one in front is chosen.
  mutating func fill(_ entries: [HistoryEntry], fileInFront: String?) {
    let wasEmpty = choice.lines.isEmpty
    choice.replace(
      entries.map { Choice.Line(text: $0.title, detail: $0.words, subject: .file($0.path)) })
    if wasEmpty { choice.choose(entries.firstIndex { $0.path != fileInFront } ?? 0) }
  }
}
