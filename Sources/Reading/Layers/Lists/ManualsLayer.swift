import Articles
import Records

/// Pages of the manual that have some words in their names or descriptions.
struct ManualsLayer: ListLayer {
  let listID: Int?
  var choice: Choice
  let title: PrintableText

  /// The pages that were found for `words`.
  init(id: Int, _ entries: [ManualEntry], having words: String) {
    listID = id
    title = "Pages of the manual on “" + PrintableText(words) + "”"
    choice = Choice(
      entries.map { entry in
        Choice.Line(
          text: PrintableText(entry.page.title + "  ") + entry.words, subject: .manual(entry.page))
      })
  }
}
