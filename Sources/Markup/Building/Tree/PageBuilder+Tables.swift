extension PageBuilder {
  /// Opens the way for a part of a table: closes what is open in it, and opens what its tags leave out
  /// (13.2.6.4.9 to 13.2.6.4.14).
  ///
  /// False outside of a table, where such tags count for nothing.
  mutating func openTablePart(_ tag: Tag) -> Bool {
    guard opened[.table] > 0, let table = indexInTableScope(.table) else {
      return opened[.template] > 0
    }
    switch tag {
    case .tr:
      clear(to: table) { $0.isTableSection }
      if open.count == table + 1 { pushImplied(.tbody) }
    case .td, .th:
      clear(to: table) { $0 == .tr }
      if open.count == table + 1 { pushImplied(.tbody) }
      if open.last?.tag != .tr { pushImplied(.tr) }
    default: pop(to: table + 1)
    }
    return true
  }

  /// Closes what is open above a part of the table, or else its section, or else the table.
  private mutating func clear(to table: Int, _ isPart: (Tag) -> Bool) {
    var index = open.count - 1
    while index > table, !isPart(open[index].tag), !open[index].tag.isTableSection { index -= 1 }
    pop(to: index + 1)
  }
}

extension Tag {
  /// Whether it holds rows of a table.
  var isTableSection: Bool { self == .tbody || self == .thead || self == .tfoot }

  /// Whether text directly in it stands before the table (13.2.6.1), so that it ends no block before.
  var isTableFrame: Bool { self == .table || self == .tr || isTableSection }
}
