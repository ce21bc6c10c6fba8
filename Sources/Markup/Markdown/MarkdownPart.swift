/// A part of a Markdown text that is read at once.
struct MarkdownPart {
  /// Its bytes.
  let window: [UInt8]
  /// Where they stand in the text.
  let origin: Int
  /// What stands before them that the text does not have there.
  let prefix: MarkdownPrefixLines
  /// Whether the text ends with it.
  let isLast: Bool
  /// Where its lines begin.
  let lines: MarkdownLines

  init(_ window: [UInt8], at origin: Int, behind prefix: MarkdownPrefixLines, isLast: Bool) {
    self.window = window
    self.origin = origin
    self.prefix = prefix
    self.isLast = isLast
    lines = MarkdownLines(window.span)
  }

  /// Where a line begins in the window that has this number in the tree.
  func start(ofLine line: Int) -> Int { lines[line - prefix.count] }
}

/// Lines that a block begins with of which an earlier part has converted the beginning.
struct MarkdownPrefixLines: Sendable {
  /// The block.
  enum Block: Sendable {
    case none
    /// Entries of a list.
    case list
    /// Rows of a table, whose first line names its columns.
    case table
    /// Lines of code between fences.
    case code
  }

  var block = Block.none
  /// The lines, with their ends.
  var bytes: [UInt8] = []
  /// How many they are.
  var count = 0
}
