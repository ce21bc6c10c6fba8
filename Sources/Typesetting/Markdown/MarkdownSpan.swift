import Articles

/// A stretch of words that signs of Markdown stand around.
struct MarkdownSpan: Equatable {
  /// What the signs say.
  enum Style: Equatable {
    case link(LinkTarget)
    case strong, emphasis, struck, highlighted, `subscript`, superscript
  }

  /// The glyphs, by their index.
  var range: Range<Int>
  let style: Style
  /// Whether an asterisk stands at each end of it rather than an underscore, which counts only at the
  /// ends of words.
  var isInWord = false

  /// Whether it is a link, which other spans do not cross.
  var isLink: Bool { if case .link = style { true } else { false } }

  /// Whether its signs count only beside letters, as those of emphasis do.
  var isDelimited: Bool {
    switch style {
    case .strong, .emphasis, .struck: true
    case .link, .highlighted, .subscript, .superscript: false
    }
  }
}

/// A stretch of words that are written as they are, with no other signs within.
struct MarkdownAtom: Equatable {
  enum Kind: Equatable {
    case code
    /// A picture, and its address where that is known.
    case image(LinkTarget?)
    /// An address that stands in the text, or whose words are the address.
    case address(String)
  }

  /// The glyphs, by their index.
  var range: Range<Int>
  let kind: Kind
}
