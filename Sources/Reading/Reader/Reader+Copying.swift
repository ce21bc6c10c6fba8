import Articles
import Records
import Typesetting

extension Reader {
  /// A text that is longer than this, in bytes, does not go to the clipboard.
  private static let mostCopied = 100_000

  mutating func copyParagraph() -> [Effect] {
    guard let text = document?.copiedParagraph() else { return [] }
    return copy(text, named: "paragraph")
  }

  /// Copies the section of the place, paragraphs set apart by empty lines.
  mutating func copySection() -> [Effect] {
    guard let section = document?.currentSection else { return [] }
    guard section.count <= Self.mostCopied else {
      message = "This section is too long for the clipboard."
      return []
    }
    guard let text = document?.copied(section) else { return [] }
    return copy(text, named: "section")
  }

  /// Puts a text on the clipboard, and says so.
  mutating func copy(_ text: String, named name: String) -> [Effect] {
    message = PrintableText("Copied the \(name), \(text.count) characters.")
    return [.copy(text)]
  }

  mutating func edit() -> [Effect] {
    guard let document else { return [] }
    let lines = LineNumbers(document.article, source: document.source)
    let line = lines.line(holding: document.position.place.offset)
    guard let path = document.path else { return [.editCopy(article: document.id, line: line)] }
    return [.edit(path: path, line: line)]
  }

  /// Says where the reader is; of a chosen link whose target is long, shows that whole.
  mutating func sayWhere() {
    guard let document else { return }
    if let rows = targetRows, rows.count > 1 {
      showsWholeTarget = true
      return
    }
    let place = document.position.place
    let lines = LineNumbers(document.article, source: document.source)
    var words = PrintableText(
      "Line \(lines.line(holding: place.offset)), byte \(place.offset) of \(document.galley.count)")
    if let section = document.section(holding: place) {
      words.append(
        PrintableText(", section \(section + 1) of \(document.article.sections.count): "))
      words.append(document.text(document.article.sections[section].title))
    }
    if let encoding = document.encoding { words.append(PrintableText(", from \(encoding)")) }
    if let path = document.path { words.append(PrintableText(", \(path)")) }
    message = words
  }
}
