import Articles
import Markup

/// A page that was converted, and the words that its marks are about.
struct ConvertedPage: Equatable {
  var text: [UInt8] = []
  var marks: [Mark] = []
  var joints: [PageConverter.Joint] = []
  var facts = PageFacts()
  var targets: [Int32: LinkTarget] = [:]

  /// Converts a page in pieces of `length` bytes, or whole with 0.
  init(_ html: [UInt8], piece length: Int = 0, isXML: Bool = false) {
    convert(html, piece: length, PageConverter(isXML: isXML))
  }

  /// Converts Markdown in pieces of `length` bytes, or whole with 0.
  init(markdown: [UInt8], piece length: Int = 0) {
    convert(markdown, piece: length, MarkdownConverter())
  }

  init(markdown: String) { self.init(markdown: Array(markdown.utf8)) }

  private mutating func convert(
    _ text: [UInt8], piece length: Int, _ converter: some MarkupConverter
  ) {
    var converter = converter
    var start = 0
    while length > 0, text.count - start > length {
      take(converter.add(Array(text[start..<start + length]), isFinal: false))
      start += length
    }
    take(converter.add(Array(text[start...]), isFinal: true))
    facts = converter.facts
    resolve()
  }

  /// Puts what numbers stand for into the marks.
  private mutating func resolve() {
    marks = marks.compactMap { mark in
      switch mark.inline {
      case .reference(let number):
        targets[number].map { Mark(mark.range, .inline(.link($0))) }
      case .sign(of: let number?):
        targets[number].map { _ in Mark(mark.range, .inline(.sign(of: nil))) }
      default: mark
      }
    }
  }

  init(_ html: String, isXML: Bool = false) { self.init(Array(html.utf8), isXML: isXML) }

  private mutating func take(_ piece: PageConverter.Piece) {
    text += piece.text
    marks += piece.marks
    joints += piece.joints
    for each in piece.definitions { targets[each.number] = each.target }
  }

  static func == (a: ConvertedPage, b: ConvertedPage) -> Bool {
    a.text == b.text && a.marks == b.marks && a.facts == b.facts
  }

  /// The text of a mark.
  func words(_ mark: Mark) -> String { String(decoding: text[mark.range], as: UTF8.self) }

  /// The text.
  var string: String { String(decoding: text, as: UTF8.self) }

  /// Each block on a line: its kind, columns before it, whether it is furniture, its text.
  var blocks: [String] {
    marks.compactMap { mark in
      guard let block = mark.block else { return nil }
      let indent = mark.indent > 0 ? " +\(mark.indent)" : ""
      let furniture = mark.isFurniture ? " furniture" : ""
      return "\(Self.name(block))\(indent)\(furniture): \(words(mark))"
    }
  }

  /// Each mark within blocks on a line.
  var inlines: [String] {
    marks.compactMap { mark in mark.inline.map { "\(Self.name($0)): \(words(mark))" } }
  }

  /// The shapes of its tables.
  var shapes: [TableShape] {
    marks.compactMap { mark in
      if case .table(let shape)? = mark.inline { shape } else { nil }
    }
  }

  static func name(_ block: BlockMark) -> String {
    switch block {
    case .heading(let level): "heading \(level)"
    case .item(let number): number.map { "item \($0)" } ?? "item"
    case .code(let language): language.map { "code \($0.name)" } ?? "code"
    case .row(let part): part?.isHeader == true ? "header" : "row"
    case .title, .byline, .paragraph, .term, .quotation, .caption, .ruler, .note, .notice,
      .furniture:
      "\(block)"
    }
  }

  static func name(_ inline: InlineMark) -> String {
    switch inline {
    case .link(let target): "\(target.kindName) \(target.reference ?? "")"
    case .cell(let column, let span): span == 1 ? "cell \(column)" : "cell \(column)-\(span)"
    case .place(let name): "place \(name)"
    case .table: "table"
    case .reference(let number): "reference \(number)"
    case .sign: "sign"
    case .strong, .emphasis, .code, .struck, .highlighted, .subscript, .superscript, .look, .image:
      "\(inline)"
    }
  }
}
