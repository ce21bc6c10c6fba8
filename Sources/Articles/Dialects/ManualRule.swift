/// Manual pages as `man` prints them: sections stand at the margin, their parts a little further in,
/// and all text further in than both.
enum ManualRule {
  /// The block that a line is by where it stands; nil where it is text.
  static func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    if isTerm(line, text) { return .classified(.paragraph, line) }
    guard line.isApart, !line.shape.isLong else { return nil }
    if line.line.indent == 0 {
      if line.profile.dialect.title.map({ line.range.contains($0.lowerBound) }) ?? false {
        return nil
      }
      if RunningHead.title(ofManual: text) != nil || RunningHead.hasColumns(text) {
        return .marked(.navigation, line)
      }
      return isName(line) ? .heading(line.range, level: 1, line) : nil
    }
    guard line.line.indent <= 4, isName(line), let next = line.after.adjacent,
      next.indent > line.line.indent
    else { return nil }
    return .heading(line.range, level: 2, line)
  }

  /// Whether a line is a term with its meaning beside it, where other meanings stand as well: it is no
  /// row of a table.
  private static func isTerm(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Bool {
    guard line.line.indent > 0, let fill = line.profile.fill, text.count <= 160,
      ByteSearch.first(0x0A, in: text, 0..<text.count) == nil
    else { return false }
    let layout = LineLayout(text, indent: line.line.indent)
    return layout.widestGap >= 3 && layout.wideGaps == 1 && !layout.hasSigns && !layout.hasRuling
      && fill.proseIndents.contains(layout.textColumn)
  }

  private static func isName(_ line: borrowing Candidate) -> Bool {
    line.shape.columns <= 100 && line.shape.words > 0 && line.shape.closing != .period
      && line.shape.closing != .comma
  }
}
