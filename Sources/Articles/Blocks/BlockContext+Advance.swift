extension BlockContext {
  /// The context after a block of the given shape.
  mutating func advance(past block: Block, shape: LineShape, text: Span<UInt8>) {
    let traits = block.kind.traits
    switch traits.trace {
    case .fence: toggle(Fence(text))
    case .menu: if masthead == .nothing { masthead = .menu }
    case .nothing: break
    case .section, .name, .item, .label, .related, .paragraph, .other:
      expectsSubtitle = block.title.upperBound > block.range.upperBound
      advance(masthead: traits.masthead)
      expectsRelated = block.kind == .label || block.isRelated && expectsRelated
      leave(traits.trace, of: block, shape: shape, text: text)
    }
  }

  /// Takes note of a marked heading that is a label, such as "Related articles": the entries below it
  /// are titles.
  mutating func expectTitles(below block: Block, text: Span<UInt8>) {
    if block.headingLevel != nil, RelatedRule.find(text) == .label { expectsRelated = true }
  }

  private mutating func leave(
    _ trace: BlockTraits.Trace, of block: Block, shape: LineShape, text: Span<UInt8>
  ) {
    switch trace {
    case .section:
      headingStance = StanceRule.stance(ofHeading: text)
      listStance = nil
      previous = .heading
    case .name: previous = .heading
    case .item: previous = block.entry?.isBare ?? false ? .bareItem : .item
    case .label: previous = .label
    case .related: previous = .related
    case .paragraph: advance(pastParagraph: shape, text: text)
    case .other, .fence, .menu, .nothing: previous = .other
    }
  }

  /// The context after a line, of whatever kind its blocks are.
  mutating func advance(past line: LineShape) {
    if line.line.isBlank { return }
    rulerAbove = line.ruler?.sign ?? 0
    paragraphs = (paragraphs << 1 | (line.isParagraph ? 1 : 0)) & 0x3FF
    isAfterAside = line.isAside
    if isAfterAside { return }
    shortLines = line.isShort ? min(shortLines + 1, 5) : 0
    let trace = LineTrace(line)
    numberedLines = trace.mark == .number ? min(numberedLines + 1, 2) : 0
    lastLine = trace
  }

  /// Begins or ends a stretch of code.
  private mutating func toggle(_ mark: Fence?) {
    fence = fence == nil ? mark : nil
    previous = .other
  }

  private mutating func advance(masthead part: BlockTraits.Masthead) {
    switch part {
    case .category: masthead = .category
    case .title: masthead = .title(hasCategory: masthead == .category)
    case .summary: masthead = .summary
    case .byline: break
    case .body: masthead = .body
    }
  }

  private mutating func advance(pastParagraph shape: LineShape, text: Span<UInt8>) {
    guard shape.closing == .colon else {
      let wasItem = previous == .item || previous == .bareItem
      if wasItem && listStance != nil { listStance = previous == .item ? listStance : nil }
      previous = shape.columns > 80 ? .longText : .shortText
      return
    }
    if let stance = StanceRule.stance(ofLeadIn: text) { listStance = stance }
    previous = .leadIn
  }
}
