/// What kind of block the element is that a block stands in; the trees know it by its number.
enum BlockKind: Int {
  case other, paragraph, heading1, heading2, heading3, heading4, heading5, item, term, cell
  case quotation, caption, code, edge

  /// Whether it is the heading of a section.
  var isHeading: Bool {
    switch self {
    case .heading1, .heading2, .heading3, .heading4, .heading5: true
    case .other, .paragraph, .item, .term, .cell, .quotation, .caption, .code, .edge: false
    }
  }

  init(_ tag: Tag) {
    switch tag {
    case .p: self = .paragraph
    case .h1: self = .heading1
    case .h2: self = .heading2
    case .h3: self = .heading3
    case .h4, .summary, .legend: self = .heading4
    case .h5, .h6: self = .heading5
    case .li, .dd: self = .item
    case .dt: self = .term
    case .td, .th: self = .cell
    case .blockquote: self = .quotation
    case .figcaption, .caption: self = .caption
    case .pre: self = .code
    case .address, .header, .footer, .aside: self = .edge
    default: self = .other
    }
  }
}
