/// Headings of the divisions of a book or a play, and the table of contents that names them before.
enum DivisionRule {
  /// The block that a line is; nil where it is no such heading.
  static func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    // A run of titles is several blocks, whatever stands before it.
    if line.context.expectsSubtitle, RelatedRule.find(text) == nil {
      return .marked(.subtitle, line)
    }
    guard let rank = line.shape.division,
      let level = line.profile.dialect.divisions.firstIndex(of: rank).map({ $0 + 1 }),
      line.shape.columns <= 90
    else { return nil }
    // The first line of a text that has no title above it is its title.
    if line.context.masthead == .nothing || line.context.masthead == .menu { return nil }
    if isEntry(line, rank, text) {
      return rank < .numeral ? .contentsLine(line.coreRange, line) : nil
    }
    guard line.isApart else { return nil }
    let end = subtitle(line, text)?.line.end ?? line.line.end
    var block = Block.heading(line.line.start..<end, level: level, line)
    // One rank alone says nothing of the levels of other headings around it.
    block.isMarked = line.profile.dialect.divisions.count > 1
    return block
  }

  /// Whether a line stands in a table of contents, where another of its rank follows without any text
  /// between them.
  private static func isEntry(
    _ line: borrowing Candidate, _ rank: Division.Rank, _ text: Span<UInt8>
  ) -> Bool {
    let ahead = line.after.divisions
    if let first = ahead.first, first <= rank || ahead.second == first { return true }
    if let second = ahead.second, second <= rank { return true }
    return (Division(text)?.hasTitle ?? false)
      && line.profile.repeated.count(of: text, at: line.line.start) == .first
  }

  /// The line below that is the title of a division whose own line has only a number.
  private static func subtitle(_ line: borrowing Candidate, _ text: Span<UInt8>) -> LineShape? {
    guard let division = Division(text), division.isNamedBelow, let next = line.after.next,
      next.columns <= 72, next.words > 0, next.opening != .lower, next.closing != .comma,
      next.closing != .period, !next.isQuoted, !next.marker.isMarker, next.division == nil,
      line.after.isSecondApart
    else { return nil }
    return next
  }
}

/// The divisions that the next lines begin, as far as no text stands between.
struct DivisionsAhead: Equatable {
  private(set) var first: Division.Rank?
  private(set) var second: Division.Rank?
  private var isOver = false

  init() {}

  /// Takes note of the next line.
  mutating func note(_ shape: LineShape) {
    if isOver { return }
    if let rank = shape.division {
      if first == nil { first = rank } else if second == nil { second = rank }
    } else if shape.columns > 60 || shape.closing == .period {
      isOver = true
    }
  }
}
