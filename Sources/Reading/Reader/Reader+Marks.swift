import Articles
import Records

extension Reader {
  /// Takes the letter that a command waited for.
  mutating func press(_ key: Key, for purpose: AwaitedLetter) {
    layers.removeLast()
    guard case .character(let letter) = key else { return }
    switch purpose {
    case .leave: if letter == "Z" { effects.append(.quit) }
    case .setMark: setMark(letter)
    case .goToMark: letter == "'" ? goToLastPlace() : goTo(mark: letter)
    }
  }

  /// Sets a mark: a small letter for this article, a capital letter among all articles.
  private mutating func setMark(_ letter: Unicode.Scalar) {
    document?.quotePlace()
    guard let document, letter.properties.isAlphabetic else {
      message = "A mark is a letter."
      return
    }
    let mark = document.file.map {
      RememberedMark(letter: letter, path: $0, position: document.quotedPosition)
    }
    if !RememberedMark.isGlobal(letter) {
      self.document?.marks[letter] = document.quotedPosition
    } else if let mark {
      marks[letter] = mark
    } else {
      message = "A capital letter marks a place in a file; use a small letter here."
      return
    }
    awaitedMark = letter
    guard remembers, let mark else { return take(kept: letter, isLasting: true) }
    effects.append(.rememberMark(mark))
  }

  /// Says that a mark is set, once it cannot be lost any more.
  mutating func take(kept letter: Unicode.Scalar, isLasting: Bool) {
    guard awaitedMark == letter else { return }
    awaitedMark = nil
    message = PrintableText(
      "Mark \(letter) is set here\(isLasting ? "" : ", but only until you leave").")
  }

  mutating func goTo(mark letter: Unicode.Scalar) {
    guard let document else { return }
    if let position = document.marks[letter] { return goTo(marked: position) }
    guard let mark = marks[letter] else {
      return seek(.mark(letter), orSay: PrintableText("Mark \(letter) is not set."))
    }
    if mark.path == document.file { return goTo(marked: mark.position) }
    arrival = .mark(mark.position)
    effects.append(.open(path: mark.path))
  }

  private mutating func goTo(marked position: QuotedPosition) {
    guard let found = document?.find(position) else { return }
    sayChange(found.by)
    move(to: found.position)
  }

  /// Shows a marked place in an article that has just been opened.
  mutating func show(_ marked: QuotedPosition, in document: inout Document) {
    returned = nil
    sayChange(document.show(marked, rows: layout.textRows))
  }

  private mutating func sayChange(_ trace: QuotedPlace.Trace) {
    if trace != .words { message = "The text has changed; this is about where the mark was." }
  }

  /// Changes places with where the last jump came from.
  private mutating func goToLastPlace() {
    guard let last = document?.jumps.last else {
      message = "No jump so far."
      return
    }
    move(to: last)
  }

  private mutating func move(to position: Position) {
    guard var current = document else { return }
    current.jumps.leave(current.position)
    current.position = position
    current.chosenLink = nil
    current.takeMatchAtPlace()
    document = current
  }
}
