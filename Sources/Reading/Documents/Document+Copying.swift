import Articles
import Records
import Typesetting

extension Document {
  /// The paragraph of the place, as it is copied.
  mutating func copiedParagraph() -> String? {
    galley.block(holding: position.place).map { copied($0) }
  }

  /// The bytes of the section of the place; without one, those before the first section.
  var currentSection: Range<Int> {
    guard let index = section(holding: position.place) else {
      return 0..<(article.sections.first?.start.offset ?? galley.count)
    }
    return article.sections[index].start.offset..<end(ofSection: index).offset
  }

  /// The blocks of a range, set apart by empty lines.
  mutating func copied(_ range: Range<Int>) -> String {
    var text = ""
    var block = galley.block(holding: Anchor(range.lowerBound))
    while let next = block, next.start.offset < range.upperBound {
      if next.isOfSection {
        if !text.isEmpty { text += next.kind.traits.keepsSpace && !next.isSpaced ? "\n" : "\n\n" }
        text += copied(next)
      }
      block = galley.block(after: next)
    }
    return text
  }

  /// A block as one puts it elsewhere: no line ends of ours, one copy of a doubled title, and the
  /// white space of what is preformatted.
  private func copied(_ block: Block) -> String {
    if case .row(_?) = block.kind { return copied(rowOfTable: block) }
    guard block.kind.traits.keepsSpace else { return text(block.shownRange).string }
    let line = PrintableText(String(decoding: source.bytes(in: block.range), as: UTF8.self))
    return String(repeating: " ", count: block.indent) + line.string
  }

  /// The cells of a row with a tab between them, as a table calculation takes them.
  private func copied(rowOfTable block: Block) -> String {
    source.bytes(in: block.range).split(separator: 0x09, omittingEmptySubsequences: false)
      .map { PrintableText(folding: Array($0).span).string }.joined(separator: "\t")
  }
}
