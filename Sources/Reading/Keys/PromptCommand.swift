/// Changes what is being typed, or how it is understood.
public enum PromptCommand: String, CaseIterable, Sendable {
  case olderQuery = "older-query"
  case newerQuery = "newer-query"
  case toggleExact = "toggle-exact"
  case toggleWholeWord = "toggle-whole-word"
  case toggleExpression = "toggle-expression"
  /// Puts the words of the chosen entry into the line.
  case complete = "complete"
  case stopTyping = "stop-typing"
}
