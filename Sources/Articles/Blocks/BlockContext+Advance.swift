extension BlockContext {
  /// The context after a block of the given shape.
  mutating func advance(past block: Block, shape: LineShape, text: Span<UInt8>) {
    if block.kind == .blank || block.kind == .navigation { return }
    let wasItem = previous == .item || previous == .bareItem
    advanceMasthead(past: block.kind)
    let isShort = shape.columns <= Neighbours.shortColumns && !shape.marker.isMarker
    shortLines = isShort ? min(shortLines + 1, 5) : 0
    switch block.kind {
    case .heading:
      headingStance = StanceRule.stance(ofHeading: text)
      listStance = nil
      expectsRelated = false
      previous = .heading
    case .title, .category: previous = .heading
    case .item: previous = shape.marker.isMarker ? .item : .bareItem
    case .label:
      expectsRelated = true
      previous = .label
    case .related: previous = .related
    case .paragraph: advance(pastParagraph: shape, text: text, wasItem: wasItem)
    case .summary, .byline, .quotation, .preformatted, .notice, .navigation, .blank:
      previous = .other
    }
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
    if shape.columns > 200 { expectsRelated = false }
    guard shape.closing == .colon else {
      if wasItem && listStance != nil { listStance = previous == .item ? listStance : nil }
      previous = shape.columns > 80 ? .longText : .shortText
      return
    }
    if let stance = StanceRule.stance(ofLeadIn: text) { listStance = stance }
    previous = .leadIn
  }
}
