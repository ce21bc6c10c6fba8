import Articles
import Records
import Typesetting

/// The lines that stay in sight at the top of the screen.
extension Document {
  /// Those that are wanted: chosen in this text, else named by an option, else the names of columns.
  func held(by options: LineOptions) -> HeldLines? {
    guard presentation.keepsLines else { return nil }
    if let ownHeld { return ownHeld.lines > 0 || ownHeld.columns > 0 ? ownHeld : nil }
    if let header = options.header {
      guard header.lines > 0 || header.columns > 0 else { return nil }
      return HeldLines(start: .start, lines: header.lines, columns: header.columns)
    }
    let lines = isVerbatim ? 0 : article.profile.headerLines
    return lines > 0 ? HeldLines(start: .start, lines: lines, columns: 0) : nil
  }

  /// Sets the rows that stay in sight, at most `most`; there are none above where they stand in the
  /// text.
  mutating func setHeldRows(_ held: HeldLines?, most: Int, isSifted: Bool = false) {
    heldRows = []
    heldRange = nil
    if !presentation.keepsLines, !isSifted { return holdTableHeader(most: most * 2 / 3) }
    guard let held, held.lines > 0, most > 0, position.top >= held.start else { return }
    heldRows = galley.cutRows(from: held.start, count: min(held.lines, most))
    guard let first = heldRows.first, let last = heldRows.last else { return }
    heldRange = first.range.lowerBound..<last.range.upperBound
  }

  /// Lets the names of the columns stay in sight while rows of their table are at the top.
  private mutating func holdTableHeader(most: Int) {
    guard position.top > .start, let header = galley.tableHeader(above: position.top, most: most)
    else { return }
    heldRows = header.rows
    heldRange = header.range
  }

  /// Where the text begins that scrolls: the top, or the line below those that stay in sight.
  var bodyTop: Anchor {
    guard let heldRange, heldRange.contains(position.top.offset) else { return position.top }
    return Anchor(heldRange.upperBound)
  }

  /// All rows on the screen.
  var screenRows: [Row] { heldRows + rows }

  /// Lets the line at the top of the screen stay in sight, or no line where it does already.
  mutating func holdTopLine(_ options: LineOptions) {
    let line = rows.first?.block ?? position.top
    let known = held(by: options)
    let isHeld = known.map { $0.lines > 0 && $0.start == position.top } ?? false
    ownHeld = HeldLines(start: line, lines: isHeld ? 0 : 1, columns: known?.columns ?? 0)
    if !isHeld { position = Position(top: line, place: line) }
  }
}
