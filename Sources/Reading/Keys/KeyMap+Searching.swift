extension KeyMap {
  static let searching: [KeyBinding] = [
    KeyBinding(
      "Enter", "stay at the match; with nothing typed, search the last query",
      [.enter: .choice(.open)]),
    KeyBinding(
      "Esc Ctrl-C  Backspace", "back to where the text was (Backspace: with nothing typed)",
      [.escape: .prompt(.stopTyping), .control("c"): .prompt(.stopTyping)]),
    KeyBinding(
      "Up Down  Ctrl-P Ctrl-N", "the query before, after, of those that begin as this one",
      [
        .up: .prompt(.olderQuery), .control("p"): .prompt(.olderQuery), .down: .prompt(.newerQuery),
        .control("n"): .prompt(.newerQuery),
      ]),
    KeyBinding(
      "Alt-e F2", "exact: case, accents, quotes, dashes and spaces as typed",
      [.alt("e"): .prompt(.toggleExact), .function(2): .prompt(.toggleExact)]),
    KeyBinding(
      "Alt-w F3", "whole words only",
      [.alt("w"): .prompt(.toggleWholeWord), .function(3): .prompt(.toggleWholeWord)]),
    KeyBinding(
      "Alt-r F4",
      "a regular expression (RE2); \\w \\d \\s and case by Unicode, \\b too at its ends",
      [.alt("r"): .prompt(.toggleExpression), .function(4): .prompt(.toggleExpression)]),
    KeyBinding("Left Right  Home End  Ctrl-A Ctrl-E", "move in the query", [:]),
    KeyBinding(
      "Delete  Ctrl-W  Ctrl-U Ctrl-K", "delete a character, a word, all before, all after", [:]),
    KeyBinding(
      "F1  Ctrl-L  Ctrl-Z", "help; paint anew; suspend",
      [
        .function(1): .program(.help), .control("l"): .program(.redraw),
        .control("z"): .program(.suspend),
      ]),
  ]

  static let sifting: [KeyBinding] =
    [
      KeyBinding(
        "j k  Down Up  Ctrl-E Ctrl-Y", "a line on, back",
        [
          "j": .scroll(.lineDown), .down: .scroll(.lineDown), .control("e"): .scroll(.lineDown),
          "k": .scroll(.lineUp), .up: .scroll(.lineUp), .control("y"): .scroll(.lineUp),
        ]),
      KeyBinding(
        "Space f PgDn Ctrl-F  b PgUp Ctrl-B", "a page on, back",
        [
          " ": .scroll(.pageDown), "f": .scroll(.pageDown), .pageDown: .scroll(.pageDown),
          .control("f"): .scroll(.pageDown), "b": .scroll(.pageUp), .pageUp: .scroll(.pageUp),
          .control("b"): .scroll(.pageUp),
        ]),
      KeyBinding(
        "d Ctrl-D  u Ctrl-U", "half a page on, back",
        [
          "d": .scroll(.halfPageDown), .control("d"): .scroll(.halfPageDown),
          "u": .scroll(.halfPageUp), .control("u"): .scroll(.halfPageUp),
        ]),
      KeyBinding(
        "g Home  G End", "the first, the last paragraph that matches",
        ["g": .choice(.first), .home: .choice(.first), "G": .choice(.last), .end: .choice(.last)]),
      KeyBinding(
        "n N", "the next, the previous match", ["n": .match(.next), "N": .match(.previous)]),
      KeyBinding(
        "Enter", "read on from this paragraph, in the whole text", [.enter: .choice(.open)]),
      KeyBinding(
        "& Esc q", "back to where the text was",
        ["&": .program(.dismiss), .escape: .program(.dismiss), "q": .program(.close)]),
      KeyBinding("h F1", "help", ["h": .program(.help), .function(1): .program(.help)]),
    ] + common
}
