/// A query made ready to look through bytes.
///
/// Matches are found cell by cell: in each ``cell`` of the text, from its start, the leftmost match
/// that begins there, then the leftmost after its end, and so on. A match may end behind its cell.
/// So every cell can be searched alone, and the matches are the same whoever searches them.
public struct SearchMatcher: Sendable {
  /// Bytes of a cell; the first cell begins at the first byte of the text.
  public static let cell = 64 * 1024
  /// Bytes that a match has at the most.
  public static let reach = 4 * 1024

  /// What is looked for.
  public let query: SearchQuery
  private let needle: [UInt8]

  /// Makes a query ready; fails where its expression is none, with the reason.
  public init(_ query: SearchQuery) throws(SearchError) {
    self.query = query
    needle = Array(query.text.utf8)
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
    guard !needle.isEmpty else { return }
    var offset = index * Self.cell - window.base
    let end = min(offset + Self.cell, window.count - needle.count + 1)
    while offset < end {
      if window.bytes[offset..<offset + needle.count].elementsEqual(needle) {
        body(window.base + offset..<window.base + offset + needle.count)
        offset += needle.count
      } else {
        offset += 1
      }
    }
  }
}
