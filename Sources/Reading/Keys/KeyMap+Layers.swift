extension KeyMap {
  static let contents: [KeyBinding] =
    moving + [
      KeyBinding(
        "Enter l Right", "go to the entry",
        [.enter: .choice(.open), "l": .choice(.open), .right: .choice(.open)]),
      KeyBinding("Space", "show the entry in the text", [" ": .choice(.peek)]),
      KeyBinding(
        "h Left", "fold or unfold the section", ["h": .choice(.fold), .left: .choice(.fold)]),
      KeyBinding("{n}Enter  {n}j {n}k", "entry n, or 3.1 for an item; n entries on, back", [:]),
      KeyBinding("/", "only entries with some letters", ["/": .choice(.filter)]),
      KeyBinding(
        "n N", "the next, the previous entry with a match of the search",
        ["n": .match(.next), "N": .match(.previous)]),
      KeyBinding(
        "t o", "back to the text, here", ["t": .reading(.contents), "o": .reading(.contents)]),
      KeyBinding(
        "Esc q", "forget the filter; back to where the text was",
        [.escape: .program(.dismiss), "q": .program(.close)]),
      KeyBinding("F1", "help", [.function(1): .program(.help)]),
    ] + common

  static let list: [KeyBinding] =
    moving + [
      KeyBinding("{n}", "the entry with a number, where entries have one", [:]),
      KeyBinding(
        "Enter l Right", "open the entry",
        [.enter: .choice(.open), "l": .choice(.open), .right: .choice(.open)]),
      KeyBinding("/", "only entries with some letters", ["/": .choice(.filter)]),
      KeyBinding(
        "c t n r p",
        "in the library: by category, by title, newest first, last read first, by progress",
        [
          "c": .choice(.sortByCategory), "t": .choice(.sortByTitle), "n": .choice(.sortByDate),
          "r": .choice(.sortByReading),
          "p": .choice(.sortByProgress),
        ]),
      KeyBinding(
        "\\", "in the library: search the text of all articles", ["\\": .choice(.searchLibrary)]),
      KeyBinding(
        "Esc Backspace  q", "forget the filter, close; close, then leave",
        [.escape: .program(.dismiss), .backspace: .program(.dismiss), "q": .program(.close)]),
      KeyBinding("h F1", "help", ["h": .program(.help), .function(1): .program(.help)]),
    ] + common

  static let typing: [KeyBinding] = [
    KeyBinding(
      "Down Up  Ctrl-N Ctrl-P", "the next, the previous entry",
      [
        .down: .choice(.next), .up: .choice(.previous), .control("n"): .choice(.next),
        .control("p"): .choice(.previous),
      ]),
    KeyBinding(
      "PgDn PgUp", "a page on, back",
      [.pageDown: .choice(.pageDown), .pageUp: .choice(.pageUp)]),
    KeyBinding("Tab", "complete to the chosen entry", [.tab: .prompt(.complete)]),
    KeyBinding("Enter", "go there", [.enter: .choice(.open)]),
    KeyBinding("Ctrl-U Ctrl-W", "delete all, the last word", [:]),
    KeyBinding(
      "Esc Ctrl-C", "stop typing",
      [.escape: .prompt(.stopTyping), .control("c"): .prompt(.stopTyping)]),
    KeyBinding(
      "F1  Ctrl-L  Ctrl-Z", "help; paint anew; suspend",
      [
        .function(1): .program(.help), .control("l"): .program(.redraw),
        .control("z"): .program(.suspend),
      ]),
  ]

  static let weighing: [KeyBinding] =
    moving + [
      KeyBinding(
        "+ h Left  - l Right  Tab", "to the benefits, to the risks; to the other side",
        [
          "+": .choice(.benefits), "h": .choice(.benefits), .left: .choice(.benefits),
          "-": .choice(.risks), "l": .choice(.risks), .right: .choice(.risks),
          .tab: .choice(.otherSide),
        ]),
      KeyBinding("Enter", "go there", [.enter: .choice(.open)]),
      KeyBinding(
        "Esc q =", "close",
        [.escape: .program(.dismiss), "q": .program(.close), "=": .program(.close)]),
      KeyBinding("F1", "help", [.function(1): .program(.help)]),
    ] + common

  static let help: [KeyBinding] =
    moving + [
      KeyBinding(
        "Space f d  b u", "a page on, back",
        [
          " ": .choice(.pageDown), "f": .choice(.pageDown), "d": .choice(.pageDown),
          "b": .choice(.pageUp), "u": .choice(.pageUp),
        ]),
      KeyBinding(
        "Esc q h F1", "close",
        [
          .escape: .program(.dismiss), "q": .program(.close), "h": .program(.close),
          .function(1): .program(.close),
        ]),
    ] + common

  private static let moving: [KeyBinding] = [
    KeyBinding(
      "j k  Down Up  Ctrl-N Ctrl-P", "the next, the previous entry",
      [
        "j": .choice(.next), .down: .choice(.next), .control("n"): .choice(.next),
        "k": .choice(.previous), .up: .choice(.previous), .control("p"): .choice(.previous),
      ]),
    KeyBinding(
      "PgDn Ctrl-F Ctrl-D  PgUp Ctrl-B Ctrl-U", "a page on, back",
      [
        .pageDown: .choice(.pageDown), .control("f"): .choice(.pageDown),
        .control("d"): .choice(.pageDown), .pageUp: .choice(.pageUp),
        .control("b"): .choice(.pageUp), .control("u"): .choice(.pageUp),
      ]),
    KeyBinding(
      "g Home  G End", "the first, the last entry",
      ["g": .choice(.first), .home: .choice(.first), "G": .choice(.last), .end: .choice(.last)]),
  ]

  static let common: [KeyBinding] = [
    KeyBinding(
      "Ctrl-L  Ctrl-Z  Ctrl-C  Q", "paint anew; suspend; close; leave at once",
      [
        .control("l"): .program(.redraw), .control("z"): .program(.suspend),
        .control("c"): .program(.dismiss), "Q": .program(.quit),
      ])
  ]
}
