/// A query made ready to look through bytes.
///
/// Matches are found cell by cell: in each ``cell`` of the text, from its start, the leftmost match
/// that begins there, then the leftmost after its end, and so on. A match may end behind its cell.
/// So every cell can be searched alone, and the matches are the same whoever searches them.
///
/// What is not exact is folded: see ``FoldedPhrase`` for words and ``ExpressionText`` for regular
/// expressions. Case counts where the query has a letter in upper case.
public struct SearchMatcher: Sendable {
  /// Bytes of a cell; the first cell begins at the first byte of the text.
  public static let cell = 64 * 1024
  /// Bytes that a match has at the most.
  public static let reach = 4 * 1024

  private enum Search {
    case nothing
    case exact(ExactSearch)
    case folded(FoldedSearch)
    case expression(ExpressionSearch)
    case blocks(BlockSieve)
  }

  /// What is looked for.
  public let query: SearchQuery
  private let search: Search

  /// Makes a query ready; fails where its expression is none, with the reason.
  public init(_ query: SearchQuery) throws(SearchError) {
    self.query = query
    search = try Self.search(query)
  }

  /// Finds the blocks that a sieve lets through in the place of matches; `query` is for messages.
  public init(_ sieve: BlockSieve, query: SearchQuery) {
    self.query = query
    search = .blocks(sieve)
  }

  /// The sieve whose blocks it finds; nil where it finds matches.
  var sieve: BlockSieve? { if case .blocks(let sieve) = search { sieve } else { nil } }

  /// Bytes behind what is there now that a match may have which begins before its end.
  public var reach: Int { sieve == nil ? Self.reach : BlockSieve.reach }

  private static func search(_ query: SearchQuery) throws(SearchError) -> Search {
    if query.isExpression {
      return query.text.isEmpty ? .nothing : .expression(try ExpressionSearch(query))
    }
    if query.isExact {
      let literal = Array(query.text.utf8)
      return (1...reach).contains(literal.count) ? .exact(ExactSearch(literal)) : .nothing
    }
    let phrase = FoldedPhrase(query.text, query.caseFolding)
    return phrase.units.isEmpty ? .nothing : .folded(FoldedSearch(phrase))
  }

  /// The matches that begin in a cell, in order; none where the query is empty.
  public func matches(inCell index: Int, of source: any ByteSource) -> [Range<Int>] {
    var window = SearchWindow()
    if sieve == nil { window.read(index..<index + 1, of: source) }
    var found: [Range<Int>] = []
    forEachMatch(inCell: index, of: window) { found.append($0) }
    return found
  }

  /// Gives the matches that begin in a cell, in order; the cell must be one that `window` has read.
  public func forEachMatch(
    inCell index: Int, of window: SearchWindow, _ body: (Range<Int>) -> Void
  ) {
    forEachMatch(from: index, upTo: (index + 1) * Self.cell, of: window, body)
  }

  /// Where the matches begin from the start of a cell up to `end`, which may lie behind the cell.
  func places(inCell index: Int, of window: SearchWindow, upTo end: Int) -> [Int] {
    var places: [Int] = []
    forEachMatch(from: index, upTo: end, of: window) { places.append($0.lowerBound) }
    return places
  }

  private func forEachMatch(
    from index: Int, upTo end: Int, of window: SearchWindow, _ body: (Range<Int>) -> Void
  ) {
    let text = window.bytes.span.extracting(0..<window.count)
    let start = min(index * Self.cell - window.base, text.count)
    let range = start..<max(start, min(end - window.base, text.count))
    func give(_ match: Range<Int>) {
      body(window.base + match.lowerBound..<window.base + match.upperBound)
    }
    switch search {
    case .nothing: break
    case .exact(let search): forEachMatch(in: text, range, search.next, give)
    case .folded(let search): forEachMatch(in: text, range, search.next, give)
    case .expression(let search): search.forEachMatch(in: text, range, give)
    case .blocks(let sieve): sieve.forEachBlock(inCell: index, body)
    }
  }

  private func forEachMatch(
    in text: Span<UInt8>, _ range: Range<Int>, _ next: (Span<UInt8>, Range<Int>) -> Range<Int>?,
    _ body: (Range<Int>) -> Void
  ) {
    var place = range.lowerBound
    while place < range.upperBound, let match = next(text, place..<range.upperBound) {
      if !query.isWholeWord || WordBorder.areAround(match, in: text) {
        body(match)
        place = match.upperBound
      } else {
        place = match.lowerBound + 1
      }
    }
  }
}
