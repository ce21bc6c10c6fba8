public import Articles

/// Sets one block to rows.
public struct BlockSetter: Sendable {
  private let measure: Int
  private let setting: Setting

  /// A setter to at most `measure` columns.
  public init(measure: Int, setting: Setting) {
    self.measure = max(1, measure)
    self.setting = setting
  }

  /// The rows of `block`, whose bytes are `text`; together they stand for exactly its bytes.
  public func rows(of block: Block, text: Span<UInt8>) -> [Row] {
    let style = BlockStyle.style(of: block, for: setting)
    let base = block.range.lowerBound
    let end = min(style.shown.upperBound - base, text.count)
    let start = min(style.shown.lowerBound - base, max(0, end))
    let shown = text.extracting(start..<max(start, end))
    let glyphs =
      style.keepsSpace
      ? PlacedGlyph.keep(shown, base: base + start, from: style.indent)
      : PlacedGlyph.fold(shown, base: base + start)
    guard !glyphs.isEmpty else { return [Row(range: block.range, block: block.start)] }
    let columns = style.keepsSpace ? glyphs.reduce(0) { $0 + $1.glyph.columns } : measure
    let isRoom = style.indent * 3 <= measure || style.indent + columns <= measure
    let indent = isRoom ? style.indent : 0
    return rows(block, style, glyphs, indent: indent)
  }

  private func rows(
    _ block: Block, _ style: BlockStyle, _ glyphs: [PlacedGlyph], indent: Int
  ) -> [Row] {
    let prefix = style.prefix.flatMap { $0.text.columns * 3 <= measure ? $0 : nil }
    let first = indent + (prefix?.text.columns ?? 0)
    let hang = first + (style.hangs ? leadColumns(glyphs, before: block.core.lowerBound) : 0)
    let others = hang * 3 <= measure ? hang : indent
    let lines = LineBreaker(glyphs, keepsSpace: style.keepsSpace)
      .lines(first: measure - first, others: measure - others)
    return lines.enumerated().map { index, line in
      let start = index == 0 ? block.range.lowerBound : glyphs[line.drawn.lowerBound].offset
      let isLast = line.next >= glyphs.count
      let end = isLast ? block.range.upperBound : glyphs[line.next].offset
      let lead = index == 0 ? [prefix].compactMap(\.self) : []
      let limit = measure - (index == 0 ? first : others)
      return Row(
        range: start..<end, block: block.start, indent: index == 0 ? indent : others,
        runs: lead + runs(glyphs[line.drawn], line.isHyphenated, style, block, limit: limit))
    }
  }

  private func leadColumns(_ glyphs: [PlacedGlyph], before core: Int) -> Int {
    glyphs.prefix { $0.offset < core }.reduce(0) { $0 + $1.glyph.columns }
  }

  private func runs(
    _ glyphs: ArraySlice<PlacedGlyph>, _ isHyphenated: Bool, _ style: BlockStyle, _ block: Block,
    limit: Int
  ) -> [Run] {
    var lead = PrintableText()
    var rest = PrintableText()
    for placed in glyphs {
      let glyph = placed.glyph.columns > limit ? .narrowSubstitute : placed.glyph
      if placed.offset < block.core.lowerBound { lead.append(glyph) } else { rest.append(glyph) }
    }
    if isHyphenated { rest.append(.hyphen) }
    return [Run(lead, style.leadRole), Run(rest, style.role)].filter { !$0.text.isEmpty }
  }
}
