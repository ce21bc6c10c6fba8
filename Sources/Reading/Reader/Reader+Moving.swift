import Articles
import Records
import Typesetting

extension Reader {
  /// Moves the text by rows; the last row does not leave the bottom of the screen.
  mutating func scroll(by rows: Int) {
    let count = layout.textRows
    document?.scroll(by: rows, rows: count)
  }

  /// Puts a place at the top of the screen, and remembers where that was from.
  mutating func jump(to anchor: Anchor) { document?.jump { $0.show(anchor) } }

  mutating func goToEnd() {
    let rows = layout.textRows
    document?.jump { $0.showEnd(rows: rows) }
  }

  /// Goes to the entry of the contents with a number such as "3" or "3.1".
  mutating func goTo(entry number: String) {
    guard let document else { return }
    guard let entry = document.entry(numbered: number) else {
      message = PrintableText("The contents have no entry \(number).")
      return
    }
    jump(to: entry.start)
  }

  mutating func goTo(percent: Int) {
    guard let document else { return }
    if percent >= 100 { return goToEnd() }
    let all = document.shownBytes(before: document.galley.count)
    let place = document.place(behindShown: Int(Double(all) * Double(max(percent, 0)) / 100))
    self.document?.jump { $0.showRow(holding: place) }
  }

  mutating func goTo(line: Int) {
    guard let document else { return }
    let lines = LineNumbers(document.article, source: document.source)
    guard let offset = lines.offset(ofLine: max(1, line)) else { return goToEnd() }
    // More of a pipe may have come since loading last reported, and the line may stand in it.
    self.document?.modify { $0.galley.update($0.article) }
    jump(to: Anchor(offset))
  }

  /// Goes to a position that `move` finds among the jumps, or says why not.
  mutating func moveJump(
    orSay words: PrintableText, _ move: (inout Jumps, Position) -> Position?
  ) {
    let hasMoved = document?.modify { document in
      guard let target = move(&document.jumps, document.position) else { return false }
      document.reveal(target.place)
      document.position = target
      document.makeMatchAtPlaceCurrent()
      return true
    }
    if hasMoved == false { message = words }
  }
}

extension Galley {
  /// The top of the screen that shows the last row at its bottom.
  mutating func lastTop(rows: Int) -> Anchor {
    anchor(Anchor(count), movedBy: -(max(1, rows) - 1))
  }
}
