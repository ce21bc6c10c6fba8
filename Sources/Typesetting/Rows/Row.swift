public import Articles

/// A line of styled text, and the bytes of the article that it stands for.
///
/// The rows of an article part its bytes among them, so that each place is in exactly one row.
public struct Row: Equatable, Sendable {
  /// The bytes it stands for, white space and soft hyphens that a line end swallows included.
  public let range: Range<Int>
  /// Where its block begins.
  public let block: Anchor
  /// Columns left empty before the runs.
  public let indent: Int
  /// The text.
  public let runs: [Run]
  /// Whether its text goes on to the right of what is shown.
  public let isCut: Bool

  init(
    range: Range<Int>, block: Anchor, indent: Int = 0, runs: [Run] = [], isCut: Bool = false
  ) {
    self.range = range
    self.block = block
    self.indent = indent
    self.runs = runs
    self.isCut = isCut
  }

  /// Where it begins.
  public var start: Anchor { Anchor(range.lowerBound) }
  /// Columns it takes, its indent included.
  public var columns: Int { runs.reduce(runs.isEmpty ? 0 : indent) { $0 + $1.text.columns } }
  /// Whether nothing is drawn in it.
  public var isBlank: Bool { runs.isEmpty }

  /// The row as it is printed where there is no screen.
  public var text: PrintableText {
    guard !runs.isEmpty else { return PrintableText() }
    return runs.reduce(into: .blank(indent)) { $0.append($1.text) }
  }

  func with(range: Range<Int>) -> Row {
    Row(range: range, block: block, indent: indent, runs: runs, isCut: isCut)
  }
}

extension Row: CustomStringConvertible {
  /// The row as plain text.
  public var description: String { text.string }
}
