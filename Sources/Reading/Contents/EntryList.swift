import Articles

/// Entries of the contents, made one at a time from what the article knows.
struct EntryList: RandomAccessCollection, Sendable {
  private let codes: Roll<Contents.Code>
  private let sections: Roll<Section>
  private let items: Roll<Item>
  /// Which of them are in the list; nil for all.
  private let chosen: [Int]?

  init(_ codes: Roll<Contents.Code>, _ article: Article, only chosen: [Int]? = nil) {
    self.codes = codes
    sections = article.sections
    items = article.items
    self.chosen = chosen
  }

  var startIndex: Int { 0 }
  var endIndex: Int { chosen?.count ?? codes.count }

  subscript(index: Int) -> Contents.Entry { entry(at: chosen?[index] ?? index) }

  /// The index of the last entry that begins at or before a place.
  func index(holding anchor: Anchor) -> Int? {
    let after = indices.partitioningIndex { start(at: $0) > anchor }
    return after > 0 ? after - 1 : nil
  }

  /// What the entry at an index is, without its number, which takes a search.
  func kind(at index: Int) -> Contents.Entry.Kind { codes[chosen?[index] ?? index].kind }

  private func start(at index: Int) -> Anchor {
    switch kind(at: index) {
    case .section(let section): sections[section].start
    case .item(let item): items[item].start
    }
  }

  /// The index of the entry that begins at a place.
  func index(startingAt anchor: Anchor) -> Int? {
    index(holding: anchor).flatMap { start(at: $0) == anchor ? $0 : nil }
  }

  private func entry(at index: Int) -> Contents.Entry {
    switch codes[index].kind {
    case .section(let section):
      return Contents.Entry(
        kind: .section(section), start: sections[section].start,
        depth: sections[section].level - 1, section: section + 1)
    case .item(let item):
      let section = items[item].section
      return Contents.Entry(
        kind: .item(item), start: items[item].start,
        depth: section.map { sections[$0].level } ?? 0, section: section.map { $0 + 1 } ?? 0,
        part: index - (section.map(index(ofSection:)) ?? -1))
    }
  }

  /// Where a section stands among all entries.
  private func index(ofSection section: Int) -> Int {
    let start = sections[section].start
    return codes.partitioningIndex { code in
      switch code.kind {
      case .section(let other): other >= section
      case .item(let item): items[item].start > start
      }
    }
  }
}
