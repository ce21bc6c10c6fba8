/// What a line is by the marks that its author has put on it; asked before all other rules, and only
/// in texts that have such marks.
struct DialectRule: BlockRule {
  /// The block that a line is; nil where no mark says it.
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    if !line.isInMarkedText || line.line.isBlank || line.line.isContinuation { return nil }
    return Self.marked(line, text)
  }

  private static func marked(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    let marks = line.profile.marks
    if marks.contains(.fences), let block = Self.code(line, text) { return block }
    if marks.contains(.mail), let block = MailRule.block(line, text) { return block }
    if marks.contains(.references), let block = ReferenceRule.block(line, text) { return block }
    if let entry = ContentsRule.entry(text) {
      return .contentsLine(entry.moved(by: line.line.start), line)
    }
    if marks.contains(.headings), let block = Self.heading(line, text) { return block }
    if marks.contains(.manual), let block = ManualRule.block(line, text) { return block }
    if marks.contains(.pages), let block = Self.page(line, text) { return block }
    if marks.contains(.divisions), let block = DivisionRule.block(line, text) { return block }
    if marks.contains(.title), let block = Self.head(line, text) { return block }
    return line.shape.ruler != nil ? .marked(.ruler, line) : nil
  }

  /// The beginning of code.
  private static func code(
    _ line: borrowing Candidate, _ text: Span<UInt8>
  ) -> Block? {
    guard let fence = Fence(text), fence.isCertain else { return nil }
    return .marked(.fence, line)
  }

  private static func heading(
    _ line: borrowing Candidate, _ text: Span<UInt8>
  ) -> Block? {
    let dialect = line.profile.dialect
    if let sign = dialect.headingSign, line.line.indent <= 3,
      let signs = HeadingSigns(text, sign: sign)
    {
      return .heading(signs.core.moved(by: line.line.start), depth: signs.depth, line, text)
    }
    guard !dialect.underlines.isEmpty,
      let underline = UnderlineRule.underline(line, text: text)
    else { return nil }
    return .heading(line.range, depth: dialect.depth(of: underline), line, text)
  }

  /// Heads and feet of pages, and titles of sections that have one number without a mark.
  private static func page(
    _ line: borrowing Candidate, _ text: Span<UInt8>
  ) -> Block? {
    let isHead =
      RunningHead.isFoot(text)
      || line.profile.repeated.count(of: text, at: line.line.start) != nil
        && RunningHead.hasColumns(text)
    if isHead { return .marked(.navigation, line) }
    guard line.profile.hasNumberedParts, line.line.isAfterBlank, line.line.indent <= 3,
      line.shape.closing == .word, line.shape.columns <= 60, let next = line.after.next,
      next.line.isAfterBlank,
      line.profile.repeated.count(of: text, at: line.line.start) != .first,
      let title = Self.title(behindNumber: text),
      !LineLayout(text, indent: 0).hasRuling
    else { return nil }
    return .heading(line.range, core: title.moved(by: line.line.start), level: 1, line)
  }

  /// The words after a number of one part, such as "2 Grammar".
  private static func title(behindNumber text: Span<UInt8>) -> Range<Int>? {
    var start = 0
    while start < text.count, start < 3, text[start] >= 0x30, text[start] <= 0x39 { start += 1 }
    guard (1...2).contains(start), start < text.count, text[start] == 0x20 else { return nil }
    while start < text.count, text[start] == 0x20 { start += 1 }
    guard start < text.count, text[start] >= 0x41, text[start] <= 0x5A else { return nil }
    return start..<text.count
  }

  /// The title that a mark elsewhere gives, and what stands before it.
  private static func head(
    _ line: borrowing Candidate, _ text: Span<UInt8>
  ) -> Block? {
    guard let title = line.profile.dialect.title, line.line.start <= title.lowerBound else {
      return nil
    }
    if line.line.end > title.lowerBound { return .titled(title, line) }
    if line.shape.ruler != nil { return nil }
    return .marked(RunningHead.hasColumns(text) ? .preformatted : .paragraph, line)
  }
}

extension Block {
  /// A line that a mark makes a block of this kind; the lines of a head keep together.
  static func marked(_ kind: Kind, _ line: borrowing Candidate) -> Block {
    let isOfHead = kind == .navigation || kind == .byline
    return Block(
      kind, line.range,
      isSpaced: isOfHead ? line.line.isAfterBlank : Spacing.isSpaced(kind, line),
      indent: Spacing.indent(kind.traits, line))
  }

  /// A line of a table of contents, which names the heading `words`.
  static func contentsLine(_ words: Range<Int>, _ line: borrowing Candidate) -> Block {
    var block = Block(.preformatted, line.range, core: words)
    block.isSpaced = Spacing.isSpaced(.preformatted, line)
    block.indent = Spacing.indent(block.kind.traits, line)
    block.isContentsLine = true
    return block
  }

  /// The title of the text, of which only `core` is the title.
  static func titled(_ core: Range<Int>, _ line: borrowing Candidate) -> Block {
    Block(.title, line.range, core: core, isSpaced: line.line.isAfterBlank)
  }

  /// A heading whose words are `title`, which may go on in the line below, and `core` without number.
  static func heading(
    _ title: Range<Int>, core: Range<Int>? = nil, level: Int, _ line: borrowing Candidate
  ) -> Block {
    var block = Block(.heading(level: level), line.range, core: core ?? title)
    block.isSpaced = Spacing.isSpaced(block.kind, line)
    block.title = title
    block.isMarked = true
    return block
  }

  /// A heading of a depth, or the title of the text.
  fileprivate static func heading(
    _ title: Range<Int>, depth: Int, _ line: borrowing Candidate, _ text: Span<UInt8>
  ) -> Block {
    let dialect = line.profile.dialect
    if dialect.title?.lowerBound == title.lowerBound { return titled(title, line) }
    let start = line.line.start
    let words = text.extracting((title.lowerBound - start)..<(title.upperBound - start))
    let marker = Marker(of: words)
    let core = (title.lowerBound + marker.length)..<title.upperBound
    let level = dialect.level(ofDepth: depth)
    // The parts of a number say the level better than what the author chose to underline it with.
    let isCounted = dialect.headingSign == nil && line.profile.hasNumberedParts
    return heading(title, core: core, level: isCounted ? marker.depth ?? level : level, line)
  }
}
