/// Changes what is being typed, or how it is understood.
public enum PromptCommand: String, CaseIterable, Sendable {
  case olderQuery = "older-query"
  case newerQuery = "newer-query"
  case toggleExact = "toggle-exact"
  case toggleWholeWord = "toggle-whole-word"
  case toggleExpression = "toggle-expression"
  case toggleInverted = "toggle-inverted"
  /// Puts the words of the chosen entry into the line.
  case complete = "complete"
  /// The same with the entry before.
  case completeBack = "complete-back"
  case stopTyping = "stop-typing"
  // Moving in the line.
  case cursorLeft = "cursor-left"
  case cursorRight = "cursor-right"
  case cursorToStart = "cursor-to-start"
  case cursorToEnd = "cursor-to-end"
  // Deleting from it.
  case deleteBefore = "delete-before"
  case deleteAfter = "delete-after"
  case deleteWord = "delete-word"
  case deleteToStart = "delete-to-start"
  case deleteToEnd = "delete-to-end"
}

extension PromptCommand {
  /// What it does, as one sentence.
  var sentence: String {
    switch self {
    case .olderQuery: "Recalls an older query or command."
    case .newerQuery: "Recalls a newer query or command."
    case .toggleExact: "Searches exactly what is typed, or not."
    case .toggleWholeWord: "Searches whole words only, or not."
    case .toggleExpression: "Searches a regular expression, or not."
    case .toggleInverted: "Shows only what does not match, or what does."
    case .complete: "Completes to the chosen entry."
    case .completeBack: "Completes to the entry before."
    case .stopTyping: "Stops typing."
    case .cursorLeft: "Moves one character to the left."
    case .cursorRight: "Moves one character to the right."
    case .cursorToStart: "Moves to the start of the line."
    case .cursorToEnd: "Moves to the end of the line."
    case .deleteBefore: "Deletes the character before the cursor."
    case .deleteAfter: "Deletes the character after the cursor."
    case .deleteWord: "Deletes the word before the cursor."
    case .deleteToStart: "Deletes all before the cursor."
    case .deleteToEnd: "Deletes all after the cursor."
    }
  }
}
