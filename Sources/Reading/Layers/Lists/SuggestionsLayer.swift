import Articles
import Records

/// The articles that a title may mean.
struct SuggestionsLayer: ListLayer {
  var choice: Choice
  let listID: Int?
  let title: PrintableText

  /// Those whose titles are most like one that no article bears.
  init(nearest entries: [LibraryEntry], to wanted: PrintableText, id: Int? = nil) {
    listID = id
    title = "Not in the library: “" + wanted + "”. Nearest:"
    choice = Choice(entries.map { Choice.Line(text: $0.title, subject: .file($0.path)) })
  }

  /// Those with the same title; their files distinguish them.
  init(_ entries: [LibraryEntry], called wanted: PrintableText, id: Int? = nil) {
    listID = id
    title = PrintableText("\(entries.count) articles are called “") + wanted + "”:"
    choice = Choice(
      entries.map { entry in
        let file = entry.path.split(separator: "/").suffix(2).joined(separator: "/")
        return Choice.Line(
          text: PrintableText(file), detail: entry.category ?? "", subject: .file(entry.path))
      })
  }
}
