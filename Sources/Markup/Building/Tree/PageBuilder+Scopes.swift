extension PageBuilder {
  /// The innermost open element of a tag that is in scope (13.2.4.2).
  func indexInScope(_ tag: Tag) -> Int? {
    index(of: tag) { $0.has(.scope) && $0 != .button }
  }

  /// The same where a button is a border too.
  func indexInButtonScope(_ tag: Tag) -> Int? { index(of: tag) { $0.has(.scope) } }

  /// The same where a list is a border too.
  func indexInListScope(_ tag: Tag) -> Int? {
    index(of: tag) { $0.has(.scope) && $0 != .button || $0 == .ul || $0 == .ol }
  }

  /// The same where only a table is a border.
  func indexInTableScope(_ tag: Tag) -> Int? { index(of: tag) { $0 == .table || $0 == .template } }

  @inline(__always)
  private func index(of tag: Tag, isBorder: (Tag) -> Bool) -> Int? {
    guard opened[tag] > 0 else { return nil }
    var index = open.count - 1
    while index >= 0 {
      if open[index].tag == tag { return index }
      if isBorder(open[index].tag) { return nil }
      index -= 1
    }
    return nil
  }
}
