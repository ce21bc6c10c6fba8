import Articles

/// A letter is awaited, for a mark or to leave.
struct LetterLayer: Layer {
  /// What the letter is for.
  enum Purpose: Sendable { case setMark, goToMark, leave }

  let purpose: Purpose
  let context = KeyContext.reading

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    guard case .character(let letter) = key else { return .closes() }
    switch purpose {
    case .leave: return .closes(letter == "Z" ? [.quit] : [])
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
    case .leave: "Z again leaves"
    }
  }

  func sentence(in reader: Reader) -> PrintableText { (prompt(in: reader) ?? "") + "." }
}
