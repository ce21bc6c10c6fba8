/// One line of the text as an author means it: where it is, and what stands before it.
struct Line: Equatable, Sendable {
  /// The first byte that is not white space.
  var start: Int
  /// The end of the last byte that is not white space; `start` where the line is blank.
  var end: Int
  /// Where the line after it begins.
  var next: Int
  /// Whether a blank line stands before it.
  var isAfterBlank: Bool
  /// Whether it goes on with a line that was cut because it was too long.
  var isContinuation: Bool
  /// Columns of white space at its beginning.
  var indent: Int
  /// The index of the mark that it was classified by, among those that were known; -1 for none.
  var mark: Int32 = -1

  var isBlank: Bool { start == end }
  var length: Int { end - start }
}
