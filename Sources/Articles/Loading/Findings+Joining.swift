extension Findings {
  /// Takes in what was found next.
  public mutating func append(_ next: Findings) {
    masthead.fill(from: next.masthead)
    listing.append(next.listing)
    counted += next.counted
    checkpoints += next.checkpoints
    loaded = next.loaded
    lines = next.lines
    isComplete = next.isComplete
  }

  /// The same of a text that does not end there.
  public var withoutEnd: Findings {
    var found = self
    found.isComplete = false
    return found
  }

  /// What was found from `offset` on, in a text of which `sections` sections and `lines` lines come before.
  func suffix(from offset: Int, after sectionsBefore: Int, lines: Int) -> Findings {
    var found = Findings()
    found.listing = listing.keeping { $0 >= offset }
    let dropped = sections.count - found.sections.count
    found.listing.moveItems(by: sectionsBefore - dropped, atLeast: sectionsBefore - 1)
    found.counted = counted.filter { $0.start >= offset }
    found.checkpoints = checkpoints.filter { $0.offset >= offset }
    for index in found.checkpoints.indices { found.checkpoints[index].addLines(lines) }
    found.loaded = loaded
    return found
  }
}

extension Listing {
  /// Gives items the indices that their sections have where others come before; an item before the
  /// first section stands in section `first`.
  fileprivate mutating func moveItems(by sections: Int, atLeast first: Int) {
    var moved = Roll<Item>()
    for item in items {
      moved.append(item.inSection(max(first, (item.section ?? -1) + sections)))
    }
    items = moved
  }
}
