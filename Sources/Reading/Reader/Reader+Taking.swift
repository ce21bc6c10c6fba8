import Articles
import Records
import Typesetting

extension Reader {
  /// A text that is longer than this, in bytes, does not go to the clipboard.
  private static let mostCopied = 100_000

  mutating func copyParagraph() {
    guard var current = document, let block = current.galley.block(holding: current.position.place)
    else { return }
    document = current
    copy(current.copied(block), named: "paragraph")
  }

  /// Copies the section of the place, paragraphs set apart by empty lines.
  mutating func copySection() {
    guard var current = document else { return }
    let index = current.section(holding: current.position.place)
    let start = index.map { current.article.sections[$0].start } ?? .start
    let end =
      index.map { current.end(ofSection: $0) }
      ?? current.article.sections.first?.start ?? Anchor(current.galley.count)
    guard end.offset - start.offset <= Self.mostCopied else {
      message = "This section is too long for the clipboard."
      return
    }
    var text = ""
    var block = current.galley.block(holding: start)
    while let next = block, next.start < end {
      if next.isOfSection {
        if !text.isEmpty { text += next.kind == .preformatted && !next.isSpaced ? "\n" : "\n\n" }
        text += current.copied(next)
      }
      block = current.galley.block(after: next)
    }
    copy(text, named: "section")
  }

  private mutating func copy(_ text: String, named name: String) {
    effects.append(.copy(text))
    message = PrintableText("Copied the \(name), \(text.count) characters.")
  }

  mutating func edit() {
    guard let document else { return }
    guard let path = document.path else {
      message = "A text from a pipe has no file to edit."
      return
    }
    let lines = LineNumbers(document.article, source: document.source)
    effects.append(.edit(path: path, line: lines.line(holding: document.position.place.offset)))
  }

  mutating func sayWhere() {
    guard let document else { return }
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

extension Document {
  /// A block as one puts it elsewhere: no line ends of ours, one copy of a doubled title, and the
  /// white space of what is preformatted.
  fileprivate func copied(_ block: Block) -> String {
    guard block.kind == .preformatted else { return text(block.shownRange).string }
    let line = PrintableText(String(decoding: source.bytes(in: block.range), as: UTF8.self))
    return String(repeating: " ", count: block.indent) + line.string
  }
}
