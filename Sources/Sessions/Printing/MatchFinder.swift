import Articles
import Reports

/// Finds the matches of a query in a text from its start to its end, while its bytes arrive.
///
/// The text is loaded only as far as its matches need, because each is printed with its section. What
/// has been passed is forgotten, so that a pipe may never end.
struct MatchFinder {
  private var text: OpenText
  private let matcher: SearchMatcher
  private var blocks: BlockCache
  /// Headings from the last one before the next match on.
  private var sections: [Section]
  private var window = SearchWindow()
  private var nextCell = 0
  /// Those of the cell that was searched last.
  private var matches: [Range<Int>] = []
  /// Where the match before was, which is where most are that follow it.
  private var passage: Passage?
  private var title: SectionTitle?
  /// Cells that are read at once.
  private static let stride = 8

  /// The matches of `matcher` in `text`.
  init(_ matcher: SearchMatcher, in text: OpenText) {
    self.matcher = matcher
    self.text = text
    blocks = BlockCache(
      Article(profile: text.loader.profile, limits: text.limits), source: text.source)
    sections = Array(text.article.sections)
    self.text.forgetArticle()
  }

  /// Gives the matches that begin in the next few cells; false at the end of the text, and throws one
  /// sentence there where not all of a pipe could be kept.
  mutating func next(_ body: (SearchHit) throws -> Void) throws -> Bool {
    guard let cells = nextCells() else {
      try text.checkWhole()
      return false
    }
    window.read(cells, of: text.source)
    _ = blocks.update(text.article)
    for cell in cells {
      matches.removeAll(keepingCapacity: true)
      matcher.forEachMatch(inCell: cell, of: window) { matches.append($0) }
      for match in matches { try body(hit(match)) }
    }
    return true
  }

  /// The next cells that are there with all that a match in them may need; waits for one.
  private mutating func nextCells() -> Range<Int>? {
    while true {
      // In this order, so that the count is the last one where it is complete.
      let isComplete = text.source.isComplete
      let count = text.source.count
      let there =
        isComplete
        ? (count + SearchMatcher.cell - 1) / SearchMatcher.cell
        : (count - SearchMatcher.reach) / SearchMatcher.cell
      if nextCell < there {
        defer { nextCell = min(nextCell + Self.stride, there) }
        return nextCell..<min(nextCell + Self.stride, there)
      }
      if isComplete { return nil }
      if !text.isComplete { load() }
      forgetSections(before: nextCell * SearchMatcher.cell)
    }
  }

  private mutating func load() { sections += text.loadMore().sections }

  private mutating func hit(_ match: Range<Int>) -> SearchHit {
    while !text.isComplete && text.loader.offset <= match.lowerBound { load() }
    forgetSections(before: match.lowerBound)
    let section = sections.first.flatMap { $0.start.offset <= match.lowerBound ? $0 : nil }
    return SearchHit(match, in: passage(of: match), of: section.map { title(of: $0) })
  }

  private mutating func passage(of match: Range<Int>) -> Passage {
    if let passage, passage.range.contains(match.lowerBound) { return passage }
    let range = blocks.block(holding: match.lowerBound)?.range ?? match
    if let passage, passage.range == range { return passage }
    let found = Passage(range, in: text.source)
    passage = found
    return found
  }

  private mutating func title(of section: Section) -> SectionTitle {
    if let title, title.range == section.title { return title }
    let found = SectionTitle(section.title, in: text.source)
    title = found
    return found
  }

  /// Keeps of the headings up to `offset` only the last.
  private mutating func forgetSections(before offset: Int) {
    let next = sections.firstIndex { $0.start.offset > offset } ?? sections.count
    if next > 1 { sections.removeFirst(next - 1) }
  }
}
