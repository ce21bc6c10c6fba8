import Articles

/// The table of contents: sections, and below them the items that have a title or a stance.
struct Contents: Sendable {
  /// A line of the contents.
  struct Entry: Equatable, Sendable {
    enum Kind: Equatable, Sendable { case section(Int), item(Int) }
    var kind: Kind
    var start: Anchor
    /// How many sections it is inside of.
    var depth: Int
    /// The number of its section, counted from 1; 0 before the first.
    var section: Int
    /// Its number below that section; nil for a section.
    var part: Int?

    /// "3", or "3.1" for an item.
    var number: String { part.map { "\(section).\($0)" } ?? "\(section)" }
  }

  private(set) var entries: [Entry] = []
  /// The entries that no folded section hides.
  private(set) var visible: [Entry] = []
  private var folded: Set<Int> = []
  private var sections = 0
  private var items = 0
  private var parts = 0

  init(_ article: Article) { append(article) }

  /// Takes in the sections and items that were found since the last time.
  mutating func append(_ article: Article) {
    let before = entries.count
    while sections < article.sections.count || items < article.items.count {
      let section = sections < article.sections.count ? article.sections[sections].start : nil
      let item = items < article.items.count ? article.items[items].start : nil
      if let section, item.map({ section < $0 }) ?? true {
        appendSection(article)
      } else {
        appendItem(article)
      }
    }
    if entries.count > before { refresh() }
  }

  private mutating func appendSection(_ article: Article) {
    let section = article.sections[sections]
    sections += 1
    parts = 0
    entries.append(
      Entry(
        kind: .section(sections - 1), start: section.start, depth: section.level - 1,
        section: sections))
  }

  private mutating func appendItem(_ article: Article) {
    let item = article.items[items]
    items += 1
    guard item.isInContents else { return }
    parts += 1
    let depth = sections > 0 ? article.sections[sections - 1].level : 0
    entries.append(
      Entry(kind: .item(items - 1), start: item.start, depth: depth, section: sections, part: parts)
    )
  }

  /// The index in `visible` of the last entry that begins at or before a place.
  func index(holding anchor: Anchor) -> Int? {
    let after = visible.partitioningIndex { $0.start > anchor }
    return after > 0 ? after - 1 : nil
  }

  /// The entry that a number such as "3" or "3.1" names.
  func entry(numbered number: String) -> Entry? { entries.first { $0.number == number } }

  func isFolded(_ section: Int) -> Bool { folded.contains(section) }

  mutating func fold(_ section: Int, _ isFolded: Bool) {
    if isFolded { folded.insert(section) } else { folded.remove(section) }
    refresh()
  }

  /// Whether a section has anything that could be folded away.
  func hasParts(_ section: Int) -> Bool {
    guard let index = entries.firstIndex(where: { $0.kind == .section(section) }) else {
      return false
    }
    return index + 1 < entries.count && entries[index + 1].depth > entries[index].depth
  }

  private mutating func refresh() {
    var hiddenBelow: Int?
    visible = entries.filter { entry in
      if let depth = hiddenBelow {
        if entry.depth > depth { return false }
        hiddenBelow = nil
      }
      if case .section(let index) = entry.kind, folded.contains(index) { hiddenBelow = entry.depth }
      return true
    }
  }
}
