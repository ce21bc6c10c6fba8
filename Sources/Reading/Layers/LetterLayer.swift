import Articles

/// A letter is awaited, for a mark or to leave.
struct LetterLayer: Layer {
  /// What the letter is for.
  enum Purpose: Sendable { case setMark, goToMark, leave }

  let purpose: Purpose
  let context = KeyContext.reading

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    if purpose == .leave {
      let isAgain = reader.command(for: key, in: context) == .reading(.leaveAfterLetter)
      return .closes(isAgain ? [.quit] : [])
    }
    guard case .character(let letter) = key else { return .closes() }
    switch purpose {
    case .leave: return .closes()
    case .setMark: return .closes(reader.setMark(letter))
    case .goToMark:
      if letter != "'" { return .closes(reader.goTo(mark: letter)) }
      reader.goToLastPlace()
      return .closes()
    }
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse { .closes() }

  func prompt(in reader: Reader) -> PrintableText? {
    switch purpose {
    case .setMark: "Mark: a letter"
    case .goToMark: "Go to mark: a letter, or ' for the last place"
    case .leave:
      reader.keys.words(of: Hint(.reading(.leaveAfterLetter), words: "again leaves"), in: context)
        .map { PrintableText($0) }
    }
  }

  func sentence(in reader: Reader) -> PrintableText { (prompt(in: reader) ?? "") + "." }
}
