import Articles
import Reading

/// The looks of a text between its words.
extension LineWriter {
  /// Adds a part of a line, plain again at its end; `marks` are those from there on.
  mutating func append(
    _ text: Span<UInt8>, _ range: Range<Int>, _ marks: inout ArraySlice<Mark>, base: Int,
    to utf8: inout [UInt8]
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      marks = marks.drop { $0.range.upperBound <= base + start }
      let next = marks.first.map { $0.range.lowerBound - base..<$0.range.upperBound - base }
      let part = (next ?? range.upperBound..<range.upperBound).clamped(to: start..<range.upperBound)
      if part.lowerBound > start {
        turn(to: .plain, &utf8)
        PrintableText.append(keeping: text.extracting(start..<part.lowerBound), to: &utf8)
      }
      if part.isEmpty { break }
      turn(toMarksOf: marks, &utf8)
      PrintableText.append(keeping: text.extracting(part), to: &utf8)
      start = part.upperBound
    }
    turn(to: .plain, &utf8)
  }

  /// Fills the rest of a line whose end is at `offset`, where its writer has done so.
  mutating func append(lineEnd offset: Int, _ marks: ArraySlice<Mark>, to utf8: inout [UInt8]) {
    let mark = marks.prefix { $0.range.lowerBound <= offset }.first { $0.range.contains(offset) }
    guard case .look(let look)? = mark?.inline, look.attributes.contains(.fillsRow) else { return }
    turn(to: TextLook(background: look.background), &utf8)
    utf8 += "\u{1B}[K".utf8
    turn(to: .plain, &utf8)
  }

  /// Turns to what the marks say that have the same range as the first.
  private mutating func turn(toMarksOf marks: ArraySlice<Mark>, _ utf8: inout [UInt8]) {
    var look = TextLook.plain
    var address: String?
    for mark in marks.prefix(while: { $0.range == marks.first?.range }) {
      switch mark.inline {
      case .look(let own):
        look = TextLook(
          own.attributes.union(look.attributes), foreground: own.foreground,
          background: own.background)
      case .strong: look.attributes.insert(.bold)
      case .emphasis: look.attributes.insert(.underline)
      case .struck: look.attributes.insert(.struck)
      case .link(.address(let link)): address = link
      case .link, .code, .image, .cell, .place, .highlighted, .subscript, .superscript, .table,
        .reference, .sign, nil:
        break
      }
    }
    utf8 += looks?.turn(to: look, link: address) ?? []
  }

  private mutating func turn(to look: TextLook, _ utf8: inout [UInt8]) {
    utf8 += looks?.turn(to: look) ?? []
  }
}
