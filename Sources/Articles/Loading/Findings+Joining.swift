extension Findings {
  /// Takes in what was found next.
  public mutating func append(_ next: Findings) {
    masthead.fill(from: next.masthead)
    sections += next.sections
    items += next.items
    related += next.related
    notices += next.notices
    furniture += next.furniture
    counted += next.counted
    checkpoints += next.checkpoints
    loaded = next.loaded
    isComplete = next.isComplete
  }

  /// What was found from `offset` on, in a text of which so many sections and lines come before.
  func suffix(from offset: Int, after sectionsBefore: Int, lines: Int) -> Findings {
    let anchor = Anchor(offset)
    let dropped = sections.count { $0.start < anchor }
    var found = Findings()
    found.sections = Array(sections[dropped...])
    found.items = items.filter { $0.start >= anchor }.map { item in
      item.inSection(sectionsBefore + max(-1, (item.section ?? -1) - dropped))
    }
    found.related = related.filter { $0.start >= anchor }
    found.notices = notices.filter { $0.lowerBound >= offset }
    found.furniture = furniture.filter { $0.lowerBound >= offset }
    found.counted = counted.filter { $0.start >= offset }
    found.checkpoints = checkpoints.filter { $0.offset >= offset }
    for index in found.checkpoints.indices { found.checkpoints[index].addLines(lines) }
    found.loaded = loaded
    return found
  }
}
