extension HelpRow {
  static let typing = [
    HelpRow(.keys([.choice(.next), .choice(.previous)]), words: "the next, the previous entry"),
    HelpRow(.keys([.choice(.pageDown), .choice(.pageUp)]), words: "a page on, back"),
    HelpRow(.keys([.prompt(.complete)]), words: "complete to the chosen entry"),
    HelpRow(.keys([.choice(.open)]), words: "go there"),
    HelpRow(
      .keys([.prompt(.deleteBefore)]), .keys([.prompt(.deleteWord)]),
      .keys([.prompt(.deleteToStart)]),
      words: "delete a character, the last word, all"),
    HelpRow(.keys([.prompt(.stopTyping)]), words: "stop typing"),
    staying,
  ]

  static let searching = [
    HelpRow(
      .keys([.choice(.open)]),
      words: "stay at the match; with nothing typed, search the last query"),
    HelpRow(
      .keys([.prompt(.stopTyping)]), .keys([.prompt(.deleteBefore)]),
      words: "back to where the text was (\(.prompt(.deleteBefore)): with nothing typed)"),
    HelpRow(
      .keys([.prompt(.olderQuery), .prompt(.newerQuery)]),
      words: "the query before, after, of those that begin as this one"),
    HelpRow(
      .keys([.prompt(.toggleExact)]),
      words: "exact: case, accents, quotes, dashes and spaces as typed"),
    HelpRow(.keys([.prompt(.toggleWholeWord)]), words: "whole words only"),
    HelpRow(
      .keys([.prompt(.toggleExpression)]),
      words: "a regular expression (RE2); \\w \\d \\s and case by Unicode, \\b too at its ends"),
    HelpRow(
      .keys([.prompt(.toggleInverted)]),
      words: "behind &: only what does not match; so does ! as the first character"),
    HelpRow(
      .keys([.prompt(.cursorLeft), .prompt(.cursorRight)]),
      .keys([.prompt(.cursorToStart), .prompt(.cursorToEnd)]), words: "move in the query"),
    HelpRow(
      .keys([.prompt(.deleteAfter)]), .keys([.prompt(.deleteWord)]),
      .keys([.prompt(.deleteToStart), .prompt(.deleteToEnd)]),
      words: "delete a character, a word, all before, all after"),
    staying,
  ]

  static let commanding = [
    HelpRow(
      .keys([.choice(.open)]),
      words: "run the command; a number goes to that line of the file"),
    HelpRow(
      .keys([.prompt(.complete), .prompt(.completeBack)]),
      words: "complete the command or the name of a file; the next, the previous one"),
    HelpRow(.keys([.prompt(.stopTyping)]), words: "back to the text"),
    HelpRow(
      .keys([.prompt(.olderQuery), .prompt(.newerQuery)]),
      words: "the command before, after, of those that begin as this one"),
    HelpRow(
      .keys([.prompt(.cursorLeft), .prompt(.cursorRight)]),
      .keys([.prompt(.cursorToStart), .prompt(.cursorToEnd)]), words: "move in the command"),
    HelpRow(
      .keys([.prompt(.deleteBefore)]), .keys([.prompt(.deleteAfter)]),
      .keys([.prompt(.deleteWord)]), .keys([.prompt(.deleteToStart), .prompt(.deleteToEnd)]),
      words: "delete a character, one after, a word, all before, all after"),
    staying,
  ]

  private static let staying = HelpRow(
    .keys([.program(.help)]), .keys([.program(.redraw)]), .keys([.program(.suspend)]),
    words: "help; draw once more; suspend")
}
