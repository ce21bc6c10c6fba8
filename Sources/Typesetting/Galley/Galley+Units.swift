import Articles

/// Blocks that are shown as one: the pieces of a long line where lines are cut, and blank lines in a row
/// where they are squeezed.
extension Galley {
  /// The first block of those that are shown together with the one that holds a place.
  mutating func unit(holding anchor: Anchor) -> Block? {
    guard let block = ownBlock(holding: anchor) else { return nil }
    return hides(block) ? shown(around: block) : first(of: block)
  }

  /// The first block behind those that are shown together with `block`.
  mutating func unit(after block: Block) -> Block? {
    guard var next = ownBlock(after: block) else { return nil }
    if hides(next) { return shown(from: next, by: 1) }
    guard joinsBlocks else { return next }
    var last = block
    while isShown(next, with: last) {
      last = next
      guard let following = ownBlock(after: next) else { return nil }
      next = following
    }
    return next
  }

  /// The first block of those that are shown together right before `block`.
  mutating func unit(before block: Block) -> Block? {
    guard let before = ownBlock(before: block) else { return nil }
    return hides(before) ? shown(from: before, by: -1) : first(of: before)
  }

  private mutating func first(of block: Block) -> Block {
    guard joinsBlocks else { return block }
    var block = block
    while let before = ownBlock(before: block), isShown(block, with: before) { block = before }
    return block
  }

  private var joinsBlocks: Bool { fitting?.joinsBlocks ?? false }

  private func isShown(_ block: Block, with before: Block) -> Bool {
    guard let fitting else { return false }
    if fitting.cutsLines, block.kind == .line(.rest) { return true }
    return fitting.squeezesBlankLines && block.isBlankLine && before.isBlankLine
  }
}

extension Block {
  /// Whether it is a line without a byte in it.
  fileprivate var isBlankLine: Bool {
    if case .line = kind { range.isEmpty } else { false }
  }

  /// Whether it is a line that is shown as it is.
  var isKeptLine: Bool { if case .line = kind { true } else { false } }
}
