import Articles

/// The table of contents: sections, and below them the items that have a title or a stance.
///
/// There may be half a million entries, so that only the index of each is kept; ``EntryList`` makes
/// entries of them where somebody looks.
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

  /// The index of a section or an item of the article.
  struct Code: Equatable, Sendable {
    private let value: Int32

    init(section: Int) { value = Int32(clamping: section) }
    init(item: Int) { value = Int32(clamping: -1 - item) }

    var kind: Entry.Kind { value >= 0 ? .section(Int(value)) : .item(Int(-1 - value)) }
  }

  /// All entries, in the order of the text.
  private(set) var codes = Roll<Code>()
  /// The indices of the entries that no folded section hides; nil where nothing is folded.
  private(set) var unfolded: [Int]?
  private var folded: Set<Int> = []
  private var sections = 0
  private var items = 0

  init(_ article: Article) { append(article) }

  var isEmpty: Bool { codes.isEmpty }

  /// Takes in the sections and items that were found since the last time.
  mutating func append(_ article: Article) {
    let before = codes.count
    while sections < article.sections.count || items < article.items.count {
      let section = sections < article.sections.count ? article.sections[sections].start : nil
      let item = items < article.items.count ? article.items[items].start : nil
      if let section, item.map({ section < $0 }) ?? true {
        codes.append(Code(section: sections))
        sections += 1
      } else {
        if article.items[items].isInContents { codes.append(Code(item: items)) }
        items += 1
      }
    }
    if codes.count > before { refresh(article) }
  }

  /// The sections that are folded, in the order of the text.
  var foldedSections: [Int] { folded.sorted() }

  func isFolded(_ section: Int) -> Bool { folded.contains(section) }

  mutating func fold(_ section: Int, _ isFolded: Bool, _ article: Article) {
    if isFolded { folded.insert(section) } else { folded.remove(section) }
    refresh(article)
  }

  private mutating func refresh(_ article: Article) {
    guard !folded.isEmpty else {
      unfolded = nil
      return
    }
    var hiddenBelow: Int?
    let entries = EntryList(codes, article)
    unfolded = entries.indices.filter { index in
      let entry = entries[index]
      if let depth = hiddenBelow {
        if entry.depth > depth { return false }
        hiddenBelow = nil
      }
      if case .section(let section) = entry.kind, folded.contains(section) {
        hiddenBelow = entry.depth
      }
      return true
    }
  }
}
