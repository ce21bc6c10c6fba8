import Articles

/// How the bytes of a block look where marks within it, or its writer, make some look otherwise.
struct InlineSpans {
  private var styles: [InlineMarkup.Style]
  private let base: Int

  /// The spans of `text`, which begins at `base`: those that the marks of `markup` make, and those of
  /// the marks beside it.
  init(_ text: Span<UInt8>, markup: InlineMarkup, known: [Mark], base: Int) {
    styles = markup.styles(of: text) ?? []
    self.base = base
    let whole = base..<base + text.count
    for mark in known {
      guard let style = mark.inline?.style else { continue }
      if styles.isEmpty { styles = [InlineMarkup.Style](repeating: [], count: text.count) }
      for offset in mark.range.clamped(to: whole) { styles[offset - base].insert(style) }
    }
  }

  var isEmpty: Bool { styles.isEmpty }

  /// The glyphs without those that are only marks; all of them where nothing else would be left.
  func shown(_ glyphs: [PlacedGlyph]) -> [PlacedGlyph] {
    guard !isEmpty else { return glyphs }
    let kept = glyphs.filter { !style(at: $0.offset).contains(.hidden) }
    return kept.isEmpty ? glyphs : kept
  }

  /// The role of the glyph at `offset` where it would have the role `plain` without marks.
  func role(at offset: Int, in plain: Role) -> Role {
    let style = style(at: offset)
    if style.isEmpty || style == .hidden { return plain }
    if style.contains(.mark) { return .furniture }
    if style.contains(.link) { return .link }
    if style.contains(.struck) { return .struck }
    if style.contains(.code) { return .code }
    if style.contains(.strong) { return .strong }
    return style.contains(.address) ? .address : .emphasis
  }

  private func style(at offset: Int) -> InlineMarkup.Style {
    let index = offset - base
    return styles.indices.contains(index) ? styles[index] : []
  }
}

extension InlineMark {
  /// How the words are drawn; nil where they look as any others, or as only a later version draws them.
  fileprivate var style: InlineMarkup.Style? {
    switch self {
    case .strong: .strong
    case .emphasis, .italic, .underline: .emphasis
    case .code: .code
    case .struck: .struck
    case .link: .link
    case .image: .mark
    case .faint, .reverse, .foreground, .background, .cell, .place: nil
    }
  }
}
