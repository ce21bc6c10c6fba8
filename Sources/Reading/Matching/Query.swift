import Articles

/// A line of text that is being typed, and where in it the cursor stands.
struct Query: Equatable, Sendable {
  private(set) var before = ""
  private(set) var after = ""

  var text: String { before + after }
  var isEmpty: Bool { before.isEmpty && after.isEmpty }
  var shown: PrintableText { PrintableText(text) }

  /// The part around the cursor that there is room for behind a sign, and the cursor's column in it.
  func window(columns: Int) -> (text: PrintableText, column: Int) {
    let room = max(1, columns - 2)
    let shown = PrintableText(before).suffix(columns: room)
    let text = shown + PrintableText(after).prefix(columns: room - shown.columns)
    return (text, shown.columns)
  }

  /// Types a key at the cursor; false where it types nothing.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): before.unicodeScalars.append(scalar)
    case .paste(let pasted): before += Self.line(pasted)
    case .control, .alt, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter,
      .escape, .tab, .backTab, .backspace, .delete, .insert, .function:
      return false
    }
    return true
  }

  /// Edits the line as a command asks for; false where it is for something else.
  mutating func edit(_ command: PromptCommand) -> Bool {
    switch command {
    case .cursorLeft:
      if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .cursorRight: if !after.isEmpty { before.append(after.removeFirst()) }
    case .cursorToStart: (before, after) = ("", text)
    case .cursorToEnd: (before, after) = (text, "")
    case .deleteBefore: _ = before.popLast()
    case .deleteAfter: if !after.isEmpty { after.removeFirst() }
    case .deleteWord: removeWord()
    case .deleteToStart: before = ""
    case .deleteToEnd: after = ""
    case .olderQuery, .newerQuery, .toggleExact, .toggleWholeWord, .toggleExpression,
      .toggleInverted, .complete,
      .completeBack, .stopTyping:
      return false
    }
    return true
  }

  /// Puts another text in the place of what was typed.
  mutating func replace(with other: String) { (before, after) = (other, "") }

  /// Puts `start` in the place of what stands before the cursor.
  mutating func replace(with start: String, before rest: String) {
    (before, after) = (start, rest)
  }

  private mutating func removeWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }

  /// What was pasted as one line; a line end in it separates words.
  private static func line(_ pasted: String) -> String {
    pasted.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
