import Articles

/// What a block becomes that begins at a place in the tree of elements.
struct BlockContext: Sendable {
  /// What the elements around the text make of it.
  enum Kind: Sendable {
    case paragraph, heading, term, quotation, code, caption, note, notice
  }

  /// What it becomes, unless it begins an entry of a list.
  var kind = Kind.paragraph
  /// The level of the heading around it; 0 for the title.
  var level: UInt8 = 0
  /// Columns before it.
  var indent: UInt8 = 0
  /// Whether it stands in an entry or an explanation with no other block between.
  var isDirect = false

  /// The same with more columns before it.
  func indented(by columns: Int) -> BlockContext {
    var context = self
    context.indent = UInt8(min(Limits.indent, Int(indent) + columns))
    return context
  }

  /// The context in an element that stands in this one.
  func inside(_ tag: Tag) -> BlockContext {
    var context = self
    if tag.has(.block) { context.isDirect = false }
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      context.kind = .heading
      context.level = tag.rawValue - Tag.h1.rawValue + 1
    case .blockquote:
      if kind == .quotation { context = context.indented(by: 2) }
      context.kind = .quotation
    case .pre, .listing, .xmp, .plaintext: context.kind = .code
    case .figcaption, .caption: context.kind = .caption
    case .dt: context.kind = .term
    case .dd:
      context = indented(by: 4)
      context.kind = .paragraph
      context.isDirect = true
    case .ul, .ol, .menu, .dir: if kind == .quotation { context = context.indented(by: 2) }
    default: break
    }
    return context
  }

  /// The mark of a block here that begins no entry.
  func mark(language: CodeLanguage?) -> BlockMark {
    switch kind {
    case .paragraph: .paragraph
    case .heading: level == 0 ? .title : .heading(level: level)
    case .term: .term
    case .quotation: .quotation
    case .code: .code(language: language)
    case .caption: .caption
    case .note: .note
    case .notice: .notice
    }
  }
}
