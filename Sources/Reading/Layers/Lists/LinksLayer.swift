import Articles
import Records

/// The links of the text, and the articles that name it in theirs.
struct LinksLayer: ListLayer {
  var choice: Choice
  let title: PrintableText
  static let wordsOfNone: PrintableText = "This article has no links, and no other names it."

  /// The links that `reader` knows of the text in front; the chosen one, or the next one, is chosen.
  init?(in reader: inout Reader) {
    let lines = reader.linkLines()
    guard let document = reader.document else { return nil }
    let links = document.article.related
    let next = links.partitioningIndex { $0.start >= document.position.place }
    let chosen: Int? = if case .title(let index) = document.chosenLink { index } else { nil }
    title = "Links in “" + document.title + "”"
    choice = Choice(
      lines, index: chosen ?? min(next, max(0, links.count - 1)), isNumbered: true)
  }

  mutating func followText(by map: PlaceMap, in reader: inout Reader) -> Bool {
    choice.replaceMoved(reader.linkLines())
    return !choice.lines.isEmpty
  }

  func emptyWords(in reader: Reader) -> PrintableText { "Looking for articles that name this one." }
}
