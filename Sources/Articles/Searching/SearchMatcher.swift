/// A query made ready to look through bytes.
///
/// Matches are found cell by cell: in each ``cell`` of the text, from its start, the leftmost match
/// that begins there, then the leftmost after its end, and so on. A match may end behind its cell.
/// So every cell can be searched alone, and the matches are the same whoever searches them.
///
/// What is not exact is folded: see ``FoldedPhrase`` for words. Case counts where the query has a
/// letter in upper case.
public struct SearchMatcher: Sendable {
  /// Bytes of a cell; the first cell begins at the first byte of the text.
  public static let cell = 64 * 1024
  /// Bytes that a match has at the most.
  public static let reach = 4 * 1024

  private enum Search {
    case nothing
    case exact(ExactSearch)
    case folded(FoldedSearch)
  }

  /// What is looked for.
  public let query: SearchQuery
  private let search: Search

  /// Makes a query ready; fails where its expression is none, with the reason.
  public init(_ query: SearchQuery) throws(SearchError) {
    self.query = query
    search = Self.search(query)
  }

  private static func search(_ query: SearchQuery) -> Search {
    if query.isExact {
      let literal = Array(query.text.utf8)
      return (1...reach).contains(literal.count) ? .exact(ExactSearch(literal)) : .nothing
    }
    let phrase = FoldedPhrase(query.text)
    return phrase.units.isEmpty ? .nothing : .folded(FoldedSearch(phrase))
  }

  /// The matches that begin in a cell, in order; none where the query is empty.
  public func matches(inCell index: Int, of source: any ByteSource) -> [Range<Int>] {
    var window = SearchWindow()
    window.read(index..<index + 1, of: source)
    var found: [Range<Int>] = []
    forEachMatch(inCell: index, of: window) { found.append($0) }
    return found
  }

  /// Gives the matches that begin in a cell, in order; the cell must be one that `window` has read.
  public func forEachMatch(
    inCell index: Int, of window: SearchWindow, _ body: (Range<Int>) -> Void
  ) {
    let text = window.bytes.span.extracting(0..<window.count)
    let end = min((index + 1) * Self.cell - window.base, text.count)
    var place = index * Self.cell - window.base
    while place < end, let match = next(in: text, place..<end) {
      if !query.isWholeWord || WordBorder.areAround(match, in: text) {
        body(window.base + match.lowerBound..<window.base + match.upperBound)
        place = match.upperBound
      } else {
        place = match.lowerBound + 1
      }
    }
  }

  private func next(in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    switch search {
    case .nothing: nil
    case .exact(let search): search.next(in: text, range)
    case .folded(let search): search.next(in: text, range)
    }
  }
}
