extension BlockContext {
  /// The context after a block of the given shape.
  mutating func advance(past block: Block, shape: LineShape, text: Span<UInt8>) {
    if block.kind == .fence { return toggle(Fence(text)) }
    if block.kind == .blank || block.kind == .ruler { return }
    if block.kind == .navigation {
      if masthead == .nothing { masthead = .menu }
      return
    }
    expectsSubtitle = block.title.upperBound > block.range.upperBound
    let wasItem = previous == .item || previous == .bareItem
    advanceMasthead(past: block.kind)
    expectsRelated = block.kind == .label || block.isRelated && expectsRelated
    switch block.kind {
    case .heading:
      headingStance = StanceRule.stance(ofHeading: text)
      listStance = nil
      previous = .heading
    case .title, .category, .subtitle: previous = .heading
    case .item: previous = shape.marker.isMarker ? .item : .bareItem
    case .label: previous = .label
    case .related: previous = .related
    case .paragraph: advance(pastParagraph: shape, text: text, wasItem: wasItem)
    case .summary, .byline, .quotation, .preformatted, .notice, .navigation, .blank,
      .ruler, .fence:
      previous = .other
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

  private mutating func advanceMasthead(past kind: Block.Kind) {
    switch kind {
    case .category: masthead = .category
    case .title: masthead = .title(hasCategory: masthead == .category)
    case .summary: masthead = .summary
    case .byline: break
    default: masthead = .body
    }
  }

  private mutating func advance(pastParagraph shape: LineShape, text: Span<UInt8>, wasItem: Bool) {
    guard shape.closing == .colon else {
      if wasItem && listStance != nil { listStance = previous == .item ? listStance : nil }
      previous = shape.columns > 80 ? .longText : .shortText
      return
    }
    if let stance = StanceRule.stance(ofLeadIn: text) { listStance = stance }
    previous = .leadIn
  }
}
