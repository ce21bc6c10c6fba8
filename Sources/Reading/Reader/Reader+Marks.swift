import Articles

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

  private mutating func setMark(_ letter: Unicode.Scalar) {
    guard let document, letter.properties.isAlphabetic else {
      message = "A mark is a letter."
      return
    }
    marks[letter] = Mark(document: document.id, position: document.position)
    message = PrintableText("Mark \(letter) is set here.")
  }

  private mutating func goTo(mark letter: Unicode.Scalar) {
    guard let current = document, let mark = marks[letter] else {
      message = PrintableText("Mark \(letter) is not set.")
      return
    }
    guard mark.document == current.id else {
      message = PrintableText("Mark \(letter) is in another article.")
      return
    }
    move(to: mark.position)
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
