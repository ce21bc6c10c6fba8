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
    guard let block = block(holding: anchor) else { return nil }
    return hides(block) ? shown(around: block) : block
  }

  /// The next block that has rows.
  public mutating func shownBlock(after block: Block) -> Block? {
    ownBlock(after: block).flatMap { hides($0) ? shown(from: $0, by: 1) : $0 }
  }

  /// The last block before another that has rows.
  public mutating func shownBlock(before block: Block) -> Block? {
    ownBlock(before: block).flatMap { hides($0) ? shown(from: $0, by: -1) : $0 }
  }

  /// The block to whose rows the bytes of one without rows belong.
  mutating func shown(around hidden: Block) -> Block? {
    shown(from: hidden, by: -1) ?? shown(from: hidden, by: 1)
  }

  /// The nearest block with rows behind one without or, where `direction` is negative, before it.
  mutating func shown(from hidden: Block, by direction: Int) -> Block? {
    let key = PassedBlocks.Key(start: hidden.range.lowerBound, direction: direction.signum())
    if let known = passed.ends[key] { return known.flatMap { ownBlock(holding: Anchor($0)) } }
    var next: Block? = hidden
    while let block = next, hides(block) {
      next = direction > 0 ? ownBlock(after: block) : ownBlock(before: block)
    }
    passed.ends.updateValue(next?.range.lowerBound, forKey: key)
    return next
  }

  /// Whether no row is before those of a block.
  mutating func isFirst(_ block: Block) -> Bool {
    guard let before = ownBlock(before: block) else { return true }
    return !hides(block) && hides(before) && shown(from: before, by: -1) == nil
  }

  /// The block whose rows follow those of another, which may have none by itself.
  mutating func rowsBlock(after block: Block) -> Block? {
    hides(block) ? ownBlock(after: block) : unit(after: block)
  }
}
