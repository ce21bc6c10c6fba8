import Articles
import Records
import Typesetting

extension Reader {
  /// Moves the text by rows; the last row does not leave the bottom of the screen.
  mutating func scroll(by rows: Int) {
    guard var current = document else { return }
    document = nil
    let top = current.position.top
    var target = current.galley.anchor(top, movedBy: rows)
    if rows > 0 {
      let lowest = current.galley.lastTop(rows: layout.textRows)
      target = min(target, max(current.galley.anchor(top, movedBy: 0), lowest))
    }
    if target != top {
      current.position = Position(top: target, place: target)
      current.keepPlaceOnLink(rows: layout.textRows)
    }
    document = current
  }

  /// Puts a place at the top of the screen, and remembers where that was from.
  mutating func jump(to anchor: Anchor) {
    guard var current = document else { return }
    document = nil
    current.jump { $0.show(anchor) }
    document = current
  }

  mutating func goToEnd() {
    guard var current = document else { return }
    document = nil
    let rows = layout.textRows
    current.jump { $0.showEnd(rows: rows) }
    document = current
  }

  mutating func goTo(percent: Int) {
    guard let document else { return }
    let wanted = Double(document.galley.count) * Double(min(max(percent, 0), 100)) / 100
    percent >= 100 ? goToEnd() : jump(to: Anchor(Int(wanted)))
  }

  mutating func goTo(line: Int) {
    guard let document else { return }
    let lines = LineNumbers(document.article, source: document.source)
    guard let offset = lines.offset(ofLine: max(1, line)) else { return goToEnd() }
    jump(to: Anchor(offset))
  }

  /// Goes to a position that `move` takes from the jumps, or says why not.
  mutating func moveJump(
    orSay words: PrintableText, _ move: (inout Jumps, Position) -> Position?
  ) {
    guard var current = document else { return }
    if let target = move(&current.jumps, current.position) {
      current.position = target
      current.takeMatchAtPlace()
      document = current
    } else {
      message = words
    }
  }
}

extension Galley {
  /// The top of the screen that shows the last row at its bottom.
  mutating func lastTop(rows: Int) -> Anchor {
    anchor(Anchor(count), movedBy: -(max(1, rows) - 1))
  }
}

extension Document {
  /// Moves, and remembers where that was from, if it led anywhere.
  mutating func jump(_ move: (inout Document) -> Void) {
    let origin = position
    move(&self)
    if position != origin { jumps.leave(origin) }
  }

  /// Puts a place at the top of the screen.
  mutating func show(_ anchor: Anchor) {
    let top = galley.row(holding: anchor)?.start ?? .start
    position = Position(top: top, place: max(anchor, top))
    chosenLink = nil
  }

  /// Puts the last row at the bottom of the screen.
  mutating func showEnd(rows: Int) {
    let end = Anchor(galley.count)
    position = Position(top: galley.lastTop(rows: rows), place: galley.anchor(end, movedBy: 0))
    chosenLink = nil
  }

  /// Lets the place stay on the chosen link while it is on the screen.
  fileprivate mutating func keepPlaceOnLink(rows count: Int) {
    guard let chosenLink else { return }
    let start = start(of: chosenLink)
    let shown = galley.rows(from: position.top, count: count)
    if shown.contains(where: { $0.range.contains(start.offset) }) { position.place = start }
  }
}
