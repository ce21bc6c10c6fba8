public import Articles

/// Sets one block to rows.
public struct BlockSetter: Sendable {
  let measure: Int
  let setting: Setting
  private let marks: [TextMark]
  private let inlineMarkup: InlineMarkup
  private let known: [Mark]
  private let code: [CodeStretch]
  private let fitting: RowFitting?
  private let table: TableRow?
  /// Whether the text is a page, in which a line end is where its author has broken a line.
  let isPage: Bool

  /// A setter to at most `measure` columns, with `marks` in the order of the text.
  ///
  /// `inlineMarkup` are the marks within lines that a person need not see, and `known` the marks beside
  /// the text. Without a `fitting` code and tables are broken too. `table` is the row of a table that the
  /// block is, where its columns are known.
  init(
    measure: Int, setting: Setting, marks: [TextMark] = [], inlineMarkup: InlineMarkup = .none,
    known: [Mark] = [], code: [CodeStretch] = [], fitting: RowFitting? = nil,
    table: TableRow? = nil, isPage: Bool = false
  ) {
    self.measure = max(1, measure)
    self.setting = setting
    self.marks = marks
    self.inlineMarkup = inlineMarkup
    self.known = known
    self.code = code
    self.fitting = fitting
    self.table = table
    self.isPage = isPage
  }

  /// The rows of `block`, whose bytes are `text`; together they stand for exactly its bytes.
  public func rows(of block: Block, text: Span<UInt8>) -> [Row] {
    let format = BlockFormat.format(of: block, for: setting)
    let base = block.range.lowerBound
    let end = min(format.shown.upperBound - base, text.count)
    let start = min(format.shown.lowerBound - base, max(0, end))
    let shown = text.extracting(start..<max(start, end))
    let hasMarks = setting == .screen && !format.keepsSpace
    let spans = InlineSpans(
      shown, markup: hasMarks ? inlineMarkup : .none, known: known, code: code,
      base: base + start)
    if let table { return rows(of: block, table, format, spans, text: shown) }
    if isPage, block.kind == .ruler, setting == .screen { return [ruler(block)] }
    if let fitting, format.keepsSpace, !format.keepsLine, !block.isContentsLine,
      let row = cutRow(block, format, spans, shown, base: base + start, fitting)
    {
      return [row]
    }
    if let term = term(of: block, shown) {
      return rows(block, format, spans, term, shown, base: base + start)
    }
    let glyphs =
      format.keepsSpace
      ? PlacedGlyph.keep(
        shown, base: base + start, from: format.indent, showsControls: format.keepsLine)
      : spread(shown, base: base + start, of: block)
        ?? words(fold(shown, base: base + start), spans)
    guard !glyphs.isEmpty else {
      return [
        Row(range: block.range, block: block.start, runs: filling(format, columns: measure))
      ]
    }
    return rows(block, format, spans, glyphs, indent: indent(of: format, glyphs))
  }

  /// The row of a line that is shown as it is and cut; `text` are the bytes of its block.
  func row(of block: Block, text: Span<UInt8>, _ window: LineWindow) -> Row {
    let format = BlockFormat.format(of: block, for: setting)
    let spans = InlineSpans(text, markup: .none, known: known, base: block.range.lowerBound)
    return row(block, format, spans, window, room: measure)
  }

  /// The row of code or of a table that is wider than the measure; nil where it is not.
  private func cutRow(
    _ block: Block, _ format: BlockFormat, _ spans: InlineSpans, _ text: Span<UInt8>, base: Int,
    _ fitting: RowFitting
  ) -> Row? {
    var window = LineWindow(fitting, room: fitting.room, column: format.indent)
    if fitting.shift == 0,
      LineWindow.column(behind: text, from: format.indent) <= measure
    {
      return nil
    }
    window.add(text, base: base, showsControls: false)
    return row(block, format, spans, window, room: fitting.room)
  }

  private func row(
    _ block: Block, _ format: BlockFormat, _ spans: InlineSpans, _ window: LineWindow, room: Int
  ) -> Row {
    var window = window
    window.close()
    let glyphs = window.glyphs
    var drawn = runs(glyphs[...], false, format, spans, block, limit: room)
    if window.isMore {
      drawn.append(Run("›", .furniture))
    } else {
      drawn += filling(format, columns: room - columns(of: glyphs[...]))
    }
    return Row(range: block.range, block: block.start, runs: drawn, isCut: window.isMore)
  }

  /// The glyphs of running text as they are shown.
  func words(_ glyphs: [PlacedGlyph], _ spans: InlineSpans) -> [PlacedGlyph] {
    let shown = spans.shown(glyphs)
    return setting == .screen ? spans.scripted(shown) : shown
  }

  func fold(_ text: Span<UInt8>, base: Int) -> [PlacedGlyph] {
    PlacedGlyph.fold(text, base: base, hides: setting == .screen, breaks: isPage)
  }

  /// A line between parts of a page, in the middle of the measure.
  private func ruler(_ block: Block) -> Row {
    let width = max(1, measure / 3)
    return Row(
      range: block.range, block: block.start, indent: (measure - width) / 2,
      runs: [Run(.rule(width), .furniture)])
  }

  /// The rows of glyphs; those after the first are indented by `hang` more, where that is known.
  func rows(
    _ block: Block, _ format: BlockFormat, _ spans: InlineSpans, _ glyphs: [PlacedGlyph],
    indent: Int, hang term: Int? = nil
  ) -> [Row] {
    let prefix = format.prefix.flatMap { $0.text.columns * 3 <= measure ? $0 : nil }
    let first = indent + (prefix?.text.columns ?? 0)
    let hang = first + (format.hangs ? leadColumns(glyphs, before: block.core.lowerBound) : 0)
    let others = term.map { indent + $0 } ?? (hang * 3 <= measure ? hang : indent)
    let lines =
      format.keepsLine
      ? LineWrapper(glyphs).lines(columns: measure)
      : LineBreaker(glyphs, keepsSpace: format.keepsSpace)
        .lines(first: measure - first, others: measure - others)
    return lines.enumerated().map { index, line in
      let start = index == 0 ? block.range.lowerBound : glyphs[line.drawn.lowerBound].offset
      let isLast = line.next >= glyphs.count
      let end = isLast ? block.range.upperBound : glyphs[line.next].offset
      let lead = index == 0 ? [prefix].compactMap(\.self) : []
      let limit = measure - (index == 0 ? first : others)
      return Row(
        range: start..<end, block: block.start, indent: index == 0 ? indent : others,
        runs: lead
          + runs(
            glyphs[line.drawn], line.isHyphenated, format, spans, block, limit: limit)
          + (isLast ? filling(format, columns: limit - columns(of: glyphs[line.drawn])) : []))
    }
  }

  private func columns(of glyphs: ArraySlice<PlacedGlyph>) -> Int {
    glyphs.reduce(0) { $0 + $1.glyph.columns }
  }

  /// The rest of a row in the colour that the text has filled its line with.
  private func filling(_ format: BlockFormat, columns: Int) -> [Run] {
    guard setting == .screen, format.keepsSpace, columns > 0 else { return [] }
    let look = known.lazy.compactMap(\.inline).compactMap { mark in
      if case .look(let look) = mark { look } else { nil }
    }.first { $0.attributes.contains(.fillsRow) }
    guard let background = look?.background else { return [] }
    return [Run(.blank(columns), format.role, TextLook(background: background))]
  }

  private func leadColumns(_ glyphs: [PlacedGlyph], before core: Int) -> Int {
    glyphs.prefix { $0.offset < core }.reduce(0) { $0 + $1.glyph.columns }
  }

  func runs(
    _ glyphs: ArraySlice<PlacedGlyph>, _ isHyphenated: Bool, _ format: BlockFormat,
    _ spans: InlineSpans, _ block: Block, limit: Int
  ) -> [Run] {
    var runs: [Run] = []
    let core = block.core.lowerBound
    let stretches =
      marks.isEmpty && spans.isEmpty
      ? plain(glyphs, format, core: core) : marked(glyphs, format, spans, core: core)
    for stretch in stretches where !stretch.range.isEmpty {
      var text = PrintableText()
      for placed in glyphs[stretch.range] {
        text.append(placed.glyph.columns > limit ? .narrowSubstitute : placed.glyph)
      }
      runs.append(Run(text, stretch.role, stretch.look, link: stretch.link))
    }
    if isHyphenated, !runs.isEmpty { runs[runs.count - 1].text.append(.hyphen) }
    return runs
  }

  /// Glyphs of a line that are drawn alike.
  private struct Stretch {
    var range: Range<Int>
    let role: Role
    var look = TextLook.plain
    var link: String?
  }

  /// The glyphs of a line before its core and from there on.
  private func plain(
    _ glyphs: ArraySlice<PlacedGlyph>, _ format: BlockFormat, core: Int
  ) -> [Stretch] {
    let start = glyphs.partitioningIndex { $0.offset >= core }
    return [
      Stretch(range: glyphs.startIndex..<start, role: format.leadRole),
      Stretch(range: start..<glyphs.endIndex, role: format.role),
    ]
  }

  /// The glyphs of a line parted by the roles that they are drawn in.
  private func marked(
    _ glyphs: ArraySlice<PlacedGlyph>, _ format: BlockFormat, _ spans: InlineSpans, core: Int
  ) -> [Stretch] {
    var stretches: [Stretch] = []
    var mark =
      glyphs.first.map { first in
        marks.partitioningIndex { $0.range.upperBound > first.offset }
      } ?? 0
    for index in glyphs.indices {
      let offset = glyphs[index].offset
      while mark < marks.count, marks[mark].range.upperBound <= offset { mark += 1 }
      let isMarked = mark < marks.count && marks[mark].range.lowerBound <= offset
      let plain = offset < core ? format.leadRole : format.role
      let role = isMarked ? marks[mark].role : spans.role(at: offset, in: plain)
      // What is marked is to stand out, whatever colours the text has there.
      let own = spans.look(at: offset)
      let look = isMarked ? own.withoutColours : own
      let link = spans.address(at: offset)
      // An accent of its own is drawn with its letter, whichever of them is marked.
      let isJoined = glyphs[index].glyph.columns == 0
      if let last = stretches.last,
        last.role == role && last.look == look && last.link == link || isJoined
      {
        stretches[stretches.count - 1].range = last.range.lowerBound..<index + 1
      } else {
        stretches.append(Stretch(range: index..<index + 1, role: role, look: look, link: link))
      }
    }
    return stretches
  }
}
