import Articles

/// Where the rows of a block begin: as far in as they stood on the page, and less where that would
/// leave no room for the words.
extension BlockSetter {
  /// Rows of fewer columns are narrow: what is indented is so by half as much.
  private static let narrow = 42
  /// The widest indent that is left as it is, in columns.
  private static let small = 4

  private var isNarrow: Bool { Self.isNarrow(measure) }

  private static func isNarrow(_ measure: Int) -> Bool { measure < narrow }

  /// Columns before the rows of a block.
  func indent(of format: BlockFormat, _ glyphs: [PlacedGlyph]) -> Int {
    guard format.keepsSpace else { return indent(format.indent) }
    let isRoom = format.indent * 3 <= measure
    if isRoom { return format.indent }
    let columns = glyphs.reduce(0) { $0 + $1.glyph.columns }
    return format.indent + columns <= measure ? format.indent : 0
  }

  private func indent(_ columns: Int) -> Int {
    Self.indent(columns, measure: measure, isPage: isPage)
  }

  /// Columns before the rows of running text that stood `columns` in.
  ///
  /// In a page the paragraphs of an entry stay below its words, so that nothing is halved.
  static func indent(_ columns: Int, measure: Int, isPage: Bool) -> Int {
    if isPage { return min(columns, measure / 3) }
    guard columns > small else { return columns * 3 <= measure ? columns : 0 }
    return min(isNarrow(measure) ? columns / 2 : columns, measure / 3)
  }

  /// The term that a paragraph of an indented text begins with.
  func term(of block: Block, _ text: Span<UInt8>) -> HangingTerm? {
    guard block.indent > 0, block.kind == .paragraph, !isPage else { return nil }
    return HangingTerm(text, indent: block.indent)
  }

  /// The rows of a term with its meaning beside it: the rows after the first stand below the meaning.
  func rows(
    _ block: Block, _ format: BlockFormat, _ spans: InlineSpans, _ term: HangingTerm,
    _ text: Span<UInt8>, base: Int
  ) -> [Row] {
    let indent = indent(format.indent)
    let wanted = isNarrow ? max(2, term.columns / 2) : term.columns
    let hang = (indent + wanted) * 2 <= measure ? wanted : 2
    let words = spans.shown(PlacedGlyph.fold(text.extracting(0..<term.term), base: base))
    let meaning = text.extracting(term.lead..<text.count)
    let columns = words.reduce(0) { $0 + $1.glyph.columns }
    let gap = (0..<max(1, hang - columns)).map { index in
      PlacedGlyph(glyph: .space, offset: base + min(term.term + index, term.lead - 1))
    }
    let rest = PlacedGlyph.fold(
      meaning, base: base + term.lead, hides: setting == .screen)
    return rows(
      block, format, spans, words + gap + spans.shown(rest), indent: indent,
      hang: hang < measure - indent ? hang : 0)
  }

  /// The head or the foot of a page in one row; nil for all else, and where it has no room.
  func spread(_ text: Span<UInt8>, base: Int, of block: Block) -> [PlacedGlyph]? {
    guard let line = SpreadLine(text, base: base, of: block.kind) else { return nil }
    let kept = PlacedGlyph.keep(text, base: base, from: 0)
    let columns = kept.reduce(0) { $0 + $1.glyph.columns }
    return columns <= measure ? kept : line.glyphs(columns: measure)
  }
}
