extension Listing {
  /// Lists a block, where its kind is listed; `section` is the index of its section.
  mutating func add(_ block: Block, section: Int?) {
    switch block.kind {
    case .heading(let level):
      sections.append(
        Section(
          title: block.title, level: level,
          isNumbered: block.core.lowerBound > block.title.lowerBound))
    case .item(let entry):
      guard !entry.isBare || entry.stance != nil else { return }
      items.append(Item(start: block.start, title: block.core, entry: entry, section: section))
    case .related(let isInline):
      related.append(RelatedLink(start: block.start, title: block.core, isInline: isInline))
    case .notice: notices.append(block.range)
    case .navigation: furniture.append(block.range)
    case .category, .title, .summary, .byline, .paragraph, .quotation, .preformatted, .label,
      .blank, .subtitle, .ruler, .fence:
      break
    }
  }
}

extension Masthead {
  /// Takes note of a block that is a part of the masthead.
  mutating func add(_ block: Block) {
    switch block.kind.traits.masthead {
    case .category: category = block.range
    case .title: title = block.title
    case .summary: summary = block.range
    case .byline: byline = block.range
    case .body: break
    }
  }
}
