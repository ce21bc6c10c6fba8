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
  /// The bytes that are drawn in it, where those of a table are beside each other and are not all in its
  /// range; empty for any other row.
  public let cells: [Range<Int>]
  /// Whether its text goes on to the right of what is shown.
  public let isCut: Bool

  init(
    range: Range<Int>, block: Anchor, indent: Int = 0, runs: [Run] = [], isCut: Bool = false,
    cells: [Range<Int>] = []
  ) {
    self.range = range
    self.block = block
    self.indent = indent
    self.runs = runs
    self.isCut = isCut
    self.cells = cells
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

  /// Whether a byte is drawn in it, or in the white space that it stands for.
  public func shows(_ offset: Int) -> Bool {
    cells.isEmpty ? range.contains(offset) : cells.contains { $0.contains(offset) }
  }

  /// The bytes from the first to the last that it stands for or that are drawn in it.
  public var reach: Range<Int> {
    cells.reduce(range) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
  }

  func with(range: Range<Int>) -> Row {
    Row(
      range: range, block: block, indent: indent, runs: runs, isCut: isCut,
      cells: cells.isEmpty ? [] : cells + around(range))
  }

  /// What a larger range has more than this one, which is drawn nowhere else.
  private func around(_ range: Range<Int>) -> [Range<Int>] {
    let before = range.lowerBound..<max(range.lowerBound, self.range.lowerBound)
    let behind = min(range.upperBound, self.range.upperBound)..<range.upperBound
    return [before, behind].filter { !$0.isEmpty }
  }
}

extension Row: CustomStringConvertible {
  /// The row as plain text.
  public var description: String { text.string }
}
