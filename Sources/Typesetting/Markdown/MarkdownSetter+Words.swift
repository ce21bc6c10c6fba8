import Articles

/// The words of blocks.
extension MarkdownSetter {
  /// Whether a mark beside the text says what a block is.
  func isMarked(_ block: Block) -> Bool {
    source.page != nil || source.blockMarks(in: block.range).contains { !$0.range.isEmpty }
  }

  /// The words of a range of a block in Markdown.
  ///
  /// `more` is said of all words, `known` are further marks, and `text` has the bytes where they are not
  /// those of the source.
  func words(
    of block: Block, in range: Range<Int>, _ place: MarkdownEscapes.Place,
    also more: [InlineMark] = [], known: [Mark] = [], text: [UInt8]? = nil, begins: Bool = true
  ) -> [UInt8] {
    let bytes = text ?? source.bytes(in: range)
    let base = range.lowerBound
    var glyphs = glyphs(of: block, bytes, base: base, isMarked: isMarked(block))
    if place == .heading || block.entry != nil {
      glyphs = withoutNumbers(glyphs, bytes, base: base)
    }
    let marks =
      source.marks(in: range) + known + more.map { Mark(range, .inline($0)) }
    glyphs = Self.without(signsOf: marks, glyphs)
    let addresses = AddressFinder.links(in: bytes.span).map { $0.moved(by: base) }
    var spans = MarkdownSpans(
      glyphs, marks, addresses: addresses, joinsLinks: source.page == nil)
    if place == .heading { spans.remove(.strong, over: glyphs.indices) }
    return MarkdownWords(glyphs, spans, place, begins: begins).bytes
  }

  private func glyphs(
    of block: Block, _ bytes: [UInt8], base: Int, isMarked: Bool
  ) -> [PlacedGlyph] {
    var glyphs: [PlacedGlyph]
    if !isMarked, block.kind == .paragraph, block.indent > 0,
      let term = HangingTerm(bytes.span, indent: block.indent)
    {
      glyphs = PlacedGlyph.fold(bytes.span.extracting(0..<term.term), base: base)
      glyphs.append(PlacedGlyph(glyph: .lineEnd, offset: base + term.term))
      glyphs += PlacedGlyph.fold(
        bytes.span.extracting(term.lead...), base: base + term.lead, hides: true)
    } else {
      glyphs = PlacedGlyph.fold(bytes.span, base: base, hides: true, breaks: isMarked)
    }
    glyphs.removeAll { $0.glyph == .formatterHyphen }
    while glyphs.last?.isWhite ?? false { glyphs.removeLast() }
    return glyphs
  }

  /// The glyphs without those that nobody need see, such as the label of a link.
  private static func without(signsOf marks: [Mark], _ glyphs: [PlacedGlyph]) -> [PlacedGlyph] {
    let signs = marks.filter { $0.inline == .sign(of: nil) }.map(\.range)
    if signs.isEmpty { return glyphs }
    return glyphs.filter { placed in
      let next = signs.partitioningIndex { $0.upperBound > placed.offset }
      return next == signs.count || signs[next].lowerBound > placed.offset
    }
  }

  /// The glyphs without the numbers that a dump has beside the words of its links.
  private func withoutNumbers(_ glyphs: [PlacedGlyph], _ bytes: [UInt8], base: Int) -> [PlacedGlyph]
  {
    guard blocks.inlineMarkup == .references,
      let formatting = blocks.inlineMarkup.formatting(of: bytes.span)
    else { return glyphs }
    return glyphs.filter { placed in
      formatting[placed.offset - base].isDisjoint(with: [.hidden, .mark])
    }
  }
}

extension Range<Int> {
  func moved(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
