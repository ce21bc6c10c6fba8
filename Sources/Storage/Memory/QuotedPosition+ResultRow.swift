import Records
import SQLite

/// A position in the columns of a row.
extension QuotedPosition {
  /// The columns, in the order of ``arguments``.
  static let columns = [
    "top", "shift", "textLength", "words", "wordsBefore", "beforeDistance", "wordsAfter",
    "afterDistance", "heading", "headingDistance",
  ]
  /// No quotation stands farther from its place, in bytes.
  private static let farthest = 1 << 32

  /// The values of the columns.
  var arguments: [(any Storable)?] {
    let words = top.quotes.first { $0.distance == 0 }
    let before = top.quotes.first { $0.distance > 0 }
    let after = top.quotes.first { $0.distance < 0 }
    return [
      top.offset, shift, top.count, words?.bytes, before?.bytes, before?.distance, after?.bytes,
      after?.distance, top.heading?.bytes, top.heading?.distance,
    ]
  }

  /// The position that a row holds; throws as damage does where it holds none.
  init(_ row: borrowing ResultRow) throws {
    let quotes = [
      try Self.quote(row.optional("words"), 0),
      try Self.quote(row.optional("wordsBefore"), row.optional("beforeDistance")),
      try Self.quote(row.optional("wordsAfter"), row.optional("afterDistance")),
    ]
    let top = QuotedPlace(
      offset: try row.size("top"), count: try row.size("textLength"),
      quotes: quotes.compactMap(\.self),
      heading: try Self.quote(row.optional("heading"), row.optional("headingDistance")))
    self.init(top: top, shift: try row.size("shift"))
  }

  private static func quote(_ stored: [UInt8]?, _ distance: Int?) -> QuotedPlace.Quote? {
    guard let stored, let distance else { return nil }
    return QuotedPlace.Quote(
      bytes: stored, distance: min(max(distance, -farthest), farthest))
  }
}
