extension KeyMap {
  static let searching: [KeyBinding] = [
    KeyBinding(
      "Enter", "stay at the match; with nothing typed, search the last query", [.enter: .choose]),
    KeyBinding(
      "Esc Ctrl-C  Backspace", "back to where the text was (Backspace: with nothing typed)",
      [.escape: .stopTyping, .control("c"): .stopTyping]),
    KeyBinding(
      "Up Down  Ctrl-P Ctrl-N", "the query before, after, of those that begin as this one",
      [
        .up: .recall(1), .control("p"): .recall(1), .down: .recall(-1), .control("n"): .recall(-1),
      ]),
    KeyBinding(
      "Alt-e F2", "exact: case, accents, quotes, dashes and spaces as typed",
      [.alt("e"): .toggleExact, .function(2): .toggleExact]),
    KeyBinding(
      "Alt-w F3", "whole words only", [.alt("w"): .toggleWholeWord, .function(3): .toggleWholeWord]),
    KeyBinding(
      "Alt-r F4",
      "a regular expression (RE2); \\w \\d \\s and case by Unicode, \\b too at its ends",
      [.alt("r"): .toggleExpression, .function(4): .toggleExpression]),
    KeyBinding("Left Right  Home End  Ctrl-A Ctrl-E", "move in the query", [:]),
    KeyBinding(
      "Delete  Ctrl-W  Ctrl-U Ctrl-K", "delete a character, a word, all before, all after", [:]),
    KeyBinding(
      "F1  Ctrl-L  Ctrl-Z", "help; paint anew; suspend",
      [.function(1): .help, .control("l"): .redraw, .control("z"): .suspend]),
  ]

  static let sifting: [KeyBinding] =
    [
      KeyBinding(
        "j k  Down Up  Ctrl-E Ctrl-Y", "a line on, back",
        [
          "j": .scrollRows(1), .down: .scrollRows(1), .control("e"): .scrollRows(1),
          "k": .scrollRows(-1), .up: .scrollRows(-1), .control("y"): .scrollRows(-1),
        ]),
      KeyBinding(
        "Space f PgDn Ctrl-F  b PgUp Ctrl-B", "a page on, back",
        [
          " ": .scrollPages(1), "f": .scrollPages(1), .pageDown: .scrollPages(1),
          .control("f"): .scrollPages(1), "b": .scrollPages(-1), .pageUp: .scrollPages(-1),
          .control("b"): .scrollPages(-1),
        ]),
      KeyBinding(
        "d Ctrl-D  u Ctrl-U", "half a page on, back",
        [
          "d": .scrollHalfPages(1), .control("d"): .scrollHalfPages(1),
          "u": .scrollHalfPages(-1), .control("u"): .scrollHalfPages(-1),
        ]),
      KeyBinding(
        "g Home  G End", "the first, the last paragraph that matches",
        ["g": .chooseFirst, .home: .chooseFirst, "G": .chooseLast, .end: .chooseLast]),
      KeyBinding(
        "n N", "the next, the previous match", ["n": .stepMatch(1), "N": .stepMatch(-1)]),
      KeyBinding("Enter", "read on from this paragraph, in the whole text", [.enter: .choose]),
      KeyBinding(
        "& Esc q", "back to where the text was", ["&": .dismiss, .escape: .dismiss, "q": .close]),
      KeyBinding("h F1", "help", ["h": .help, .function(1): .help]),
    ] + common
}
