/// Asks each rule in turn what a line is; the first that knows is believed.
enum BlockClassifier {
  /// Gives the blocks of one line, which is one but for runs of titles and furniture at its end.
  static func tell(_ line: Candidate, text: Span<UInt8>, emit: (Block) -> Void) {
    if let fence = line.context.fence { return tellCode(line, fence, text: text, emit: emit) }
    if line.profile.isMarked, let block = DialectRule.block(line, text: text) { return emit(block) }
    tellUnmarked(line, text: text, emit: emit)
  }

  /// Gives the blocks of a line of code: they begin and end as they would outside, since a scanner
  /// put down among them does not know where it is.
  private static func tellCode(
    _ line: Candidate, _ open: Fence, text: Span<UInt8>, emit: (Block) -> Void
  ) {
    if let fence = Fence(text), fence.closes(open) { return emit(.marked(.fence, line)) }
    let indent = line.line.indent
    tellUnmarked(line, text: text) { block in
      guard block.kind != .blank else { return emit(block) }
      emit(Block(.preformatted, block.range, isSpaced: line.line.isAfterBlank, indent: indent))
    }
  }

  private static func tellUnmarked(
    _ line: Candidate, text: Span<UInt8>, emit: (Block) -> Void
  ) {
    let glued = FurnitureRule.gluedStart(text, inRun: RelatedRule.beginsWithLabel)
    guard let glued, !line.line.isContinuation else {
      return tellUnglued(line, text: text, emit: emit)
    }
    var end = glued
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    let rest = text.extracting(0..<end)
    var front = line.line
    front.end = line.line.start + end
    let shortened = Candidate(
      shape: LineShape(front, text: rest), after: line.after, context: line.context,
      profile: line.profile, consider: line.consider)
    tellUnglued(shortened, text: rest, emit: emit)
    emit(Block(.navigation, (line.line.start + glued)..<line.line.end, isSpaced: false))
  }

  /// Whether a line is a heading beyond doubt.
  static func isHeading(_ line: Candidate, text: Span<UInt8>) -> Bool {
    guard RelatedRule.find(text) == nil else { return false }
    guard block(line, text: text).headingLevel != nil else { return false }
    return HeadingRule.beginsSeries(line) || HeadingModel(line, text: text).isClear
  }

  private static func tellUnglued(
    _ line: Candidate, text: Span<UInt8>, emit: (Block) -> Void
  ) {
    if line.line.isContinuation { return emit(block(.paragraph, line, isSpaced: false)) }
    if line.line.isBlank { return emit(block(.blank, line)) }
    if MastheadRule.isInMenu(line) { return emit(block(line, text: text)) }
    let base = line.line.start
    func range(_ part: Range<Int>) -> Range<Int> {
      (base + part.lowerBound)..<(base + part.upperBound)
    }
    switch RelatedRule.find(text) {
    case .label where line.shape.columns <= 40:
      emit(block(.label, line))
    case .inline(let title):
      emit(block(.related(isInline: true), line, core: range(title)))
    case .run(let label, let titles):
      emit(Block(.label, range(label)))
      for title in titles {
        let core = range(title.first)
        emit(Block(.related(isInline: false), range(title.whole), core: core, isSpaced: false))
      }
    case .label, nil:
      emit(block(line, text: text))
    }
  }

  private static func block(_ line: Candidate, text: Span<UInt8>) -> Block {
    if line.shape.isAside, FurnitureRule.matches(text), !HeadingRule.isCentred(line) {
      return block(.navigation, line)
    }
    if let kind = MastheadRule.kind(line, text: text) { return block(kind, line) }
    if NoticeRule.matches(text) { return block(.notice, line) }
    if line.profile.fill != nil, line.shape.marker == .none,
      PreformattedRule.matches(line, text: text)
    {
      return block(.preformatted, line)
    }
    if let entry = ItemRule.entry(line, text: text),
      !entry.isBare || !HeadingRule.isCertain(line, text: text)
    {
      return block(.item(entry), line, core: line.coreRange)
    }
    if line.isPerhapsPreformatted, PreformattedRule.matches(line, text: text) {
      return block(.preformatted, line)
    }
    if line.context.expectsRelated, let title = expectedTitle(line, text: text) {
      return block(.related(isInline: false), line, core: title)
    }
    if QuotationRule.matches(line, text: text) { return block(.quotation, line) }
    if let level = HeadingRule.level(line, text: text) {
      return block(.heading(level: level), line, core: line.coreRange)
    }
    return block(.paragraph, line)
  }

  /// The title that a line below a label is.
  private static func expectedTitle(_ line: Candidate, text: Span<UInt8>) -> Range<Int>? {
    let base = line.line.start
    if let doubled = RelatedRule.doubledTitle(text) {
      return (base + doubled.lowerBound)..<(base + doubled.upperBound)
    }
    let shape = line.shape
    let isTitle =
      shape.columns <= 120 && shape.words >= 2 && shape.opening != .lower
      && shape.closing != .period && shape.closing != .comma && shape.closing != .colon
    let hasText = line.after.next.map { $0.columns > 160 } ?? false
    return isTitle && !hasText ? line.range : nil
  }

  private static func block(
    _ kind: Block.Kind, _ line: Candidate, core: Range<Int>? = nil, isSpaced: Bool? = nil
  ) -> Block {
    Block(
      kind, line.range, core: core, isSpaced: isSpaced ?? Spacing.isSpaced(kind, line),
      indent: Spacing.indent(kind, line))
  }
}
