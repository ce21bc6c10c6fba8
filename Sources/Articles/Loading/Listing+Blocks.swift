extension Listing {
  /// Lists a block, where its kind is listed; `section` is the index of its section.
  mutating func add(_ block: Block, _ listed: BlockTraits.Listed, section: Int?) {
    switch listed {
    case .nowhere: break
    case .sections:
      sections.append(
        Section(
          title: block.title, level: block.headingLevel ?? 1,
          isNumbered: block.core.lowerBound > block.title.lowerBound, lead: block.lead))
    case .items: add(entry: block, section: section)
    case .related:
      related.append(
        RelatedLink(
          start: block.start, title: block.core, isInline: block.kind == .related(isInline: true)))
    case .notices: notices.append(block.range)
    case .furniture: furniture.append(block.range)
    }
  }

  private mutating func add(entry block: Block, section: Int?) {
    guard let entry = block.entry, !entry.isBare || entry.stance != nil else { return }
    items.append(Item(start: block.start, title: block.core, entry: entry, section: section))
  }
}

extension Masthead {
  /// Takes note of a block that is this part of the masthead.
  mutating func add(_ block: Block, _ part: BlockTraits.Masthead) {
    switch part {
    case .body: break
    case .category: category = block.range
    case .title: title = block.title
    case .summary: summary = block.range
    case .byline: byline = block.range
    }
  }
}
