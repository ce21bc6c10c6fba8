public import Articles

/// Blocks without rows: their bytes belong to the last row before them that has any or, at the start of
/// the text, to the first one behind them.
extension Galley {
  /// Lets furniture have rows or none from now on; blocks that were shown by themselves are hidden too.
  public mutating func hideFurniture(_ isOn: Bool) { change(Hiding(isOn: isOn)) }

  /// Whether furniture has no rows, but for blocks that are shown by themselves.
  public var hidesFurniture: Bool { hiding.isOn }

  /// Gives the block that holds a place rows, where it has none; returns whether it had none.
  public mutating func show(blockHolding anchor: Anchor) -> Bool {
    guard text == nil, let block = ownBlock(holding: anchor), hides(block),
      block.range.contains(anchor.offset)
    else { return false }
    var hiding = hiding
    hiding.show(block)
    change(hiding)
    return true
  }

  /// Whether a block has no rows.
  public mutating func hides(_ block: Block) -> Bool {
    hiding.hides(block) || isSaidInRecords(block) && !hiding.shows(block)
  }

  /// The block in whose rows a place is.
  public mutating func shownBlock(holding anchor: Anchor) -> Block? {
    guard let block = block(holding: anchor), hides(block) else { return block(holding: anchor) }
    return lastShown(upTo: block) ?? firstShown(from: block)
  }

  /// The next block that has rows.
  public mutating func shownBlock(after block: Block) -> Block? {
    ownBlock(after: block).flatMap { hides($0) ? firstShown(from: $0) : $0 }
  }

  /// The last block before another that has rows.
  public mutating func shownBlock(before block: Block) -> Block? {
    ownBlock(before: block).flatMap { hides($0) ? lastShown(upTo: $0) : $0 }
  }

  /// The first block with rows, from one without rows on.
  mutating func firstShown(from hidden: Block) -> Block? {
    let start = hidden.range.lowerBound
    if let known = passed.ahead[start] {
      return known < 0 ? nil : ownBlock(holding: Anchor(known))
    }
    var next: Block? = hidden
    while let block = next, hides(block) { next = ownBlock(after: block) }
    passed.ahead[start] = next?.range.lowerBound ?? -1
    return next
  }

  /// The last block with rows, from one without rows back.
  mutating func lastShown(upTo hidden: Block) -> Block? {
    let start = hidden.range.lowerBound
    if let known = passed.back[start] {
      return known < 0 ? nil : ownBlock(holding: Anchor(known))
    }
    var next: Block? = hidden
    while let block = next, hides(block) { next = ownBlock(before: block) }
    passed.back[start] = next?.range.lowerBound ?? -1
    return next
  }

  /// Whether no row is before those of a block.
  mutating func isFirst(_ block: Block) -> Bool {
    guard let before = ownBlock(before: block) else { return true }
    return !hides(block) && hides(before) && lastShown(upTo: before) == nil
  }

  /// The block whose rows follow those of another, which may have none by itself.
  mutating func rowsBlock(after block: Block) -> Block? {
    hides(block) ? ownBlock(after: block) : unit(after: block)
  }
}

/// Where stretches of blocks without rows lead, so that one of thousands is walked through once.
struct PassedBlocks: Sendable {
  /// The block with rows behind one without, by where both begin; -1 where there is none.
  var ahead: [Int: Int] = [:]
  /// The same before it.
  var back: [Int: Int] = [:]

  var isEmpty: Bool { ahead.isEmpty && back.isEmpty }
}
