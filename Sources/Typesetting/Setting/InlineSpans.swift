import Articles

/// How the bytes of a block look where marks within it, or its writer, make some look otherwise.
struct InlineSpans {
  private var styles: [InlineMarkup.Style]
  private let base: Int

  /// The spans of `text`, which begins at `base`: those that the marks of `markup` make, and those in `styles`.
  init(_ text: Span<UInt8>, markup: InlineMarkup, styles known: [StyledBytes], base: Int) {
    styles = markup.styles(of: text) ?? []
    self.base = base
    guard !known.isEmpty else { return }
    if styles.isEmpty { styles = [InlineMarkup.Style](repeating: [], count: text.count) }
    let whole = base..<base + text.count
    for part in known {
      for offset in part.range.clamped(to: whole) { styles[offset - base].insert(part.style) }
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
    if style.contains(.strong) { return .strong }
    return style.contains(.address) ? .address : .emphasis
  }

  private func style(at offset: Int) -> InlineMarkup.Style {
    let index = offset - base
    return styles.indices.contains(index) ? styles[index] : []
  }
}
