import Articles

/// How the bytes of a block look where marks within it, or its writer, make some look otherwise.
struct InlineSpans {
  private var formatting: [InlineMarkup.Formatting]
  private let base: Int

  /// The spans of `text`, which begins at `base`: those that the marks of `markup` make, and those of
  /// the marks beside it.
  init(_ text: Span<UInt8>, markup: InlineMarkup, known: [Mark], base: Int) {
    formatting = markup.formatting(of: text) ?? []
    self.base = base
    let whole = base..<base + text.count
    for mark in known {
      guard let more = mark.inline?.formatting else { continue }
      if formatting.isEmpty {
        formatting = [InlineMarkup.Formatting](repeating: [], count: text.count)
      }
      for offset in mark.range.clamped(to: whole) { formatting[offset - base].insert(more) }
    }
  }

  var isEmpty: Bool { formatting.isEmpty }

  /// The glyphs without those that are only marks; all of them where nothing else would be left.
  func shown(_ glyphs: [PlacedGlyph]) -> [PlacedGlyph] {
    guard !isEmpty else { return glyphs }
    let kept = glyphs.filter { !formatting(at: $0.offset).contains(.hidden) }
    return kept.isEmpty ? glyphs : kept
  }

  /// The role of the glyph at `offset` where it would have the role `plain` without marks.
  func role(at offset: Int, in plain: Role) -> Role {
    let formatting = formatting(at: offset)
    if formatting.isEmpty || formatting == .hidden { return plain }
    if formatting.contains(.mark) { return .furniture }
    if formatting.contains(.link) { return .link }
    if formatting.contains(.struck) { return .struck }
    if formatting.contains(.code) { return .code }
    if formatting.contains(.strong) { return .strong }
    return formatting.contains(.address) ? .address : .emphasis
  }

  private func formatting(at offset: Int) -> InlineMarkup.Formatting {
    let index = offset - base
    return formatting.indices.contains(index) ? formatting[index] : []
  }
}

extension InlineMark {
  /// How the words are drawn; nil where they look as any others, or as only a later version draws them.
  fileprivate var formatting: InlineMarkup.Formatting? {
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
