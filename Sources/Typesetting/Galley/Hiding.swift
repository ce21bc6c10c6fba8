import Articles

/// Which blocks of a page have no rows: its furniture, but for the blocks that somebody went to.
public struct Hiding: Equatable, Sendable {
  /// Whether furniture has no rows.
  public let isOn: Bool
  /// Where the blocks begin that have rows all the same.
  private var shown: Set<Int> = []

  /// Furniture without rows, or with them.
  public init(isOn: Bool = true) { self.isOn = isOn }

  /// Gives a block rows all the same.
  mutating func show(_ block: Block) { shown.insert(block.range.lowerBound) }

  /// Whether a block has rows although it would be hidden.
  func shows(_ block: Block) -> Bool { shown.contains(block.range.lowerBound) }

  /// Whether a block has no rows.
  func hides(_ block: Block) -> Bool {
    block.isFurniture && isOn && !shows(block)
  }
}
