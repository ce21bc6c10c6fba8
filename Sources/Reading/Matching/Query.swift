import Articles

/// A line of text that is being typed, and where in it the cursor stands.
struct Query: Equatable, Sendable {
  private(set) var before = ""
  private(set) var after = ""

  var text: String { before + after }
  var isEmpty: Bool { before.isEmpty && after.isEmpty }
  var shown: PrintableText { PrintableText(text) }

  /// Types a key at the end; false where the key types nothing and deletes nothing.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): before.unicodeScalars.append(scalar)
    case .paste(let pasted): before += Self.line(pasted)
    case .backspace: _ = before.popLast()
    case .control("u"): before = ""
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  /// Types a key at the cursor, which other keys move; false where it does neither.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .left: if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .control("k"): after = ""
    default: return type(key)
    }
    return true
  }

  /// Puts another text in the place of what was typed.
  mutating func replace(with other: String) { (before, after) = (other, "") }

  private mutating func removeWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }

  /// What was pasted as one line; a line end in it separates words.
  private static func line(_ pasted: String) -> String {
    pasted.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
