import Articles
import Records
import Typesetting

extension Document {
  /// Moves, and remembers where that was from, if it led anywhere.
  mutating func jump(_ move: (inout Document) -> Void) {
    let origin = position
    move(&self)
    if position != origin { jumps.leave(origin) }
  }

  /// Moves the text by rows; the last row does not leave the bottom of the screen.
  mutating func scroll(by steps: Int, rows count: Int) {
    // What stays in sight is passed at once.
    let top = steps > 0 ? bodyTop : topBehindHeader ?? position.top
    var target = galley.anchor(top, movedBy: steps)
    if steps > 0 {
      let lowest = galley.lastTop(rows: count)
      target = min(target, max(galley.anchor(top, movedBy: 0), lowest))
    }
    guard target != top else { return }
    if steps < 0, let heldRange, heldRange.contains(target.offset), target != position.top {
      target = Anchor(heldRange.lowerBound)
    }
    position = Position(top: target, place: target)
    keepPlaceOnLink(rows: count)
  }

  /// Where the names of the columns are, where the first row of their table is at the top: both show the
  /// same rows.
  private var topBehindHeader: Anchor? {
    guard !presentation.keepsLines, let heldRange, heldRange.upperBound == position.top.offset
    else { return nil }
    return Anchor(heldRange.lowerBound)
  }

  /// Puts a place at the top of the screen; where its block is hidden, that is shown.
  mutating func show(_ anchor: Anchor) {
    reveal(anchor)
    showRow(holding: anchor)
  }

  /// Puts the row in which a place is drawn at the top of the screen.
  mutating func showRow(holding anchor: Anchor) {
    let top = galley.row(showing: anchor)?.start ?? .start
    position = Position(top: top, place: max(anchor, top))
    chosenLink = nil
  }

  /// Puts the last row at the bottom of the screen.
  mutating func showEnd(rows: Int) {
    let end = Anchor(galley.count)
    position = Position(top: galley.lastTop(rows: rows), place: galley.anchor(end, movedBy: 0))
    chosenLink = nil
  }

  /// Puts the last row at the bottom of the screen, of all rows or of those that pass the filters.
  mutating func showLast(rows: Int, isSifted: Bool) {
    if isSifted { showSiftedEnd(rows: rows) } else { showEnd(rows: rows) }
  }

  /// Lets the place stay on the chosen link while it is on the screen.
  private mutating func keepPlaceOnLink(rows count: Int) {
    guard let chosenLink else { return }
    let start = start(of: chosenLink)
    let shown = galley.rows(from: position.top, count: count)
    if shown.contains(where: { $0.shows(start.offset) }) { position.place = start }
  }

  /// Goes some paragraphs on, or back where negative; false where there is none.
  mutating func stepParagraph(by steps: Int) -> Bool {
    if presentation.keepsLines { return stepStretch(by: steps) }
    guard var block = galley.shownBlock(holding: position.place) else { return true }
    var left = abs(steps)
    if steps < 0, position.place > block.start { left -= 1 }
    while left > 0 {
      let next = steps > 0 ? galley.shownBlock(after: block) : galley.shownBlock(before: block)
      guard let next else { break }
      block = next
      left -= 1
    }
    if left == abs(steps) { return false }
    jump { $0.show(block.start) }
    return true
  }
}
