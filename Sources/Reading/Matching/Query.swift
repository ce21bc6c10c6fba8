import Articles

/// A line of text that is being typed.
struct Query: Equatable, Sendable {
  private(set) var text = ""

  var isEmpty: Bool { text.isEmpty }
  var shown: PrintableText { PrintableText(text) }

  /// Types a key; false where the key types nothing and edits nothing.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): text.unicodeScalars.append(scalar)
    case .paste(let pasted): text += pasted.prefix { !$0.isNewline }
    case .backspace: _ = text.popLast()
    case .control("u"): text = ""
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  /// Puts another text in the place of what was typed.
  mutating func replace(with other: String) { text = other }

  private mutating func removeWord() {
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
  }
}
