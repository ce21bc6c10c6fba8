extension PageBuilder {
  /// The innermost open element of a tag that is in scope (13.2.4.2).
  @inline(__always)
  func indexInScope(_ tag: Tag) -> Int? {
    opened[tag] == 0 ? nil : Self.index(of: tag, in: open) { $0.has(.scope) && $0 != .button }
  }

  /// The same where a button is a border too.
  @inline(__always)
  func indexInButtonScope(_ tag: Tag) -> Int? {
    opened[tag] == 0 ? nil : Self.index(of: tag, in: open) { $0.has(.scope) }
  }

  /// The same where a list is a border too.
  @inline(__always)
  func indexInListScope(_ tag: Tag) -> Int? {
    opened[tag] == 0
      ? nil
      : Self.index(of: tag, in: open) { $0.has(.scope) && $0 != .button || $0 == .ul || $0 == .ol }
  }

  /// The same where only a table is a border.
  @inline(__always)
  func indexInTableScope(_ tag: Tag) -> Int? {
    opened[tag] == 0 ? nil : Self.index(of: tag, in: open) { $0 == .table || $0 == .template }
  }

  /// The same for a formatting element, which an element of its own scope hides.
  @inline(__always)
  func indexInFormattingScope(_ tag: Tag) -> Int? {
    opened[tag] == 0 ? nil : Self.index(of: tag, in: open) { $0.has(.scope) }
  }

  // The elements are passed without the builder, which is large to copy.
  private static func index(
    of tag: Tag, in open: borrowing [OpenElement], isBorder: (Tag) -> Bool
  ) -> Int? {
    var index = open.count - 1
    while index >= 0 {
      if open[index].tag == tag { return index }
      if isBorder(open[index].tag) { return nil }
      index -= 1
    }
    return nil
  }
}
