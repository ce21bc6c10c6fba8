/// A part of a Markdown text that is read at once.
struct MarkdownPart {
  /// Its bytes.
  let source: [UInt8]
  /// Where they stand in the text.
  let origin: Int
  /// What stands before them that the text does not have there.
  let prefix: MarkdownPrefixLines
  /// Whether the text begins with it.
  let isFirst: Bool
  /// Whether the text ends with it.
  let isLast: Bool
  /// What cmark reads: the prefix and the bytes, with something else for each formula.
  let formulas: MathematicsGuard
  /// The bytes as cmark reads them.
  let window: [UInt8]
  /// Where their lines begin.
  let lines: MarkdownLines

  init(
    _ source: [UInt8], at origin: Int, behind prefix: MarkdownPrefixLines, isFirst: Bool,
    isLast: Bool
  ) {
    self.source = source
    self.origin = origin
    self.prefix = prefix
    self.isFirst = isFirst
    self.isLast = isLast
    let formulas = MathematicsGuard(prefix.bytes.isEmpty ? source : prefix.bytes + source)
    let window =
      prefix.bytes.isEmpty ? formulas.bytes : Array(formulas.bytes[prefix.bytes.count...])
    self.formulas = formulas
    self.window = window
    lines = MarkdownLines(window.span)
  }

  /// Where a line begins in the window that has this number in the tree.
  func start(ofLine line: Int) -> Int { lines[line - prefix.count] }

  /// Some text of the tree as the source has it.
  func restored(_ text: Span<UInt8>) -> [UInt8] { formulas.restored(text) }
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
