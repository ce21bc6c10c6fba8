import Articles
import Records

extension Reader {
  /// Sets a mark: a small letter for this article, a capital letter among all articles.
  mutating func setMark(_ letter: Unicode.Scalar) -> [Effect] {
    onPage { $0.setMarkHere(letter) }
  }

  private mutating func setMarkHere(_ letter: Unicode.Scalar) -> [Effect] {
    document?.quotePlace()
    guard let document, letter.properties.isAlphabetic else {
      message = "A mark is a letter."
      return []
    }
    let rows = layout.textRows
    let isKept = self.document?.isKept(rows: rows) ?? false
    let file = isKept ? document.file : nil
    let mark = file.map {
      RememberedMark(letter: letter, path: $0, position: document.kept(document.position))
    }
    if !RememberedMark.isGlobal(letter) {
      self.document?.marks[letter] = document.quotedPosition
    } else if let mark, !PipedText.isUnnamed(key: mark.path) {
      memory.marks[letter] = mark
    } else {
      message = "A capital letter marks a place in a file; use a small letter here."
      return []
    }
    pending = .mark(letter)
    if memory.isOn, let mark {
      let record = self.document?.wantedRecord(rows: rows) ?? []
      return record + [.rememberMark(mark)]
    }
    confirm(mark: letter, isLasting: true)
    return []
  }

  /// Says that a mark is set, once it cannot be lost any more.
  mutating func confirm(mark letter: Unicode.Scalar, isLasting: Bool) {
    guard case .mark(letter) = pending else { return }
    pending = .nothing
    message = PrintableText(
      isLasting
        ? "Mark \(letter) is set here."
        : "Marks are not kept now: mark \(letter) holds only until you leave.")
  }

  mutating func goTo(mark letter: Unicode.Scalar) -> [Effect] {
    onPage { $0.goTo(markHere: letter) }
  }

  private mutating func goTo(markHere letter: Unicode.Scalar) -> [Effect] {
    guard let document else { return [] }
    if let position = document.marks[letter] {
      goTo(found: document.find(position))
    } else if let position = document.keptMarks[letter] {
      goTo(found: document.find(kept: position))
    } else if let mark = memory.marks[letter] {
      if mark.path != document.file { return open(mark.path, from: .mark(mark.position)) }
      goTo(found: document.find(kept: mark.position))
    } else {
      seek(.mark(letter), orSay: PrintableText("Mark \(letter) is not set."))
    }
    return []
  }

  private mutating func goTo(found: (position: Position, by: QuotedPlace.Trace)) {
    sayChange(found.by)
    move(to: found.position)
  }

  /// Says so where a marked place was not found by its words.
  mutating func sayChange(_ trace: QuotedPlace.Trace) {
    if trace != .words { message = "The text has changed; this is about where the mark was." }
  }

  /// Changes places with where the last jump came from.
  mutating func goToLastPlace() {
    guard let last = document?.jumps.last else {
      message = "No jump so far."
      return
    }
    move(to: last)
  }

  private mutating func move(to position: Position) {
    document?.modify { document in
      document.jumps.leave(document.position)
      document.reveal(position.place)
      document.position = position
      document.chosenLink = nil
      document.makeMatchAtPlaceCurrent()
    }
  }
}
