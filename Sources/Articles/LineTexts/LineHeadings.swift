/// Finds the headings of a text of lines, asked for one line after the other.
///
/// It is small and only looks back: what it answers depends on the lines before, not on how many bytes
/// of the text are there. A copy of it goes on from where it was made.
public struct LineHeadings: Equatable, Sendable {
  private var finder: Finder

  private enum Finder: Equatable, Sendable {
    case none
    case commits(CommitHeadings)
    case files(DiffHeadings)
    case days(DayHeadings)
  }

  /// A finder for a text of this kind, at its start.
  public init(of kind: LinesKind) {
    finder =
      switch kind {
      case .gitLog(let form): .commits(CommitHeadings(form))
      case .diff: .files(DiffHeadings())
      case .log, .chat: .days(DayHeadings())
      case .delimited, .json, .code, .configuration, .listing: .none
      }
  }

  /// The heading that ends with this line, which begins at `offset` of the text and is given without
  /// its line end; nil where there is none.
  public mutating func heading(of line: Span<UInt8>, at offset: Int) -> LineHeading? {
    let line = line.extracting(0..<Self.end(of: line))
    switch finder {
    case .none: return nil
    case .commits(var commits):
      defer { finder = .commits(commits) }
      return commits.heading(of: line, at: offset)
    case .files(var files):
      defer { finder = .files(files) }
      return files.heading(of: line, at: offset, below: 0)
    case .days(var days):
      defer { finder = .days(days) }
      return days.heading(of: line, at: offset)
    }
  }

  /// Where a line ends without the white space behind it; a heading is in the first bytes of a line.
  private static func end(of line: Span<UInt8>) -> Int {
    var end = min(line.count, longest)
    while end > 0, line[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Nothing that stands further behind in a line makes it a heading.
  private static let longest = 1024
}
