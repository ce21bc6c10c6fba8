/// A query made ready to look through bytes.
///
/// Matches are found cell by cell: in each ``cell`` of the text, from its start, the leftmost match
/// that begins there, then the leftmost after its end, and so on. A match may end behind its cell.
/// So every cell can be searched alone, and the matches are the same whoever searches them.
public struct SearchMatcher: Sendable {
  /// Bytes of a cell; the first cell begins at the first byte of the text.
  public static let cell = 64 * 1024

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
    guard !needle.isEmpty else { return [] }
    let start = index * Self.cell
    let bytes = source.bytes(in: start..<start + Self.cell + needle.count - 1)
    var found: [Range<Int>] = []
    var offset = 0
    while offset + needle.count <= bytes.count, offset < Self.cell {
      let end = offset + needle.count
      if bytes[offset..<end].elementsEqual(needle) {
        found.append(start + offset..<start + end)
        offset = end
      } else {
        offset += 1
      }
    }
    return found
  }
}
