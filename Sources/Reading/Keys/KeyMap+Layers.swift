extension KeyMap {
  static let contents: [KeyBinding] =
    moving + [
      KeyBinding(
        "Enter l Right", "go to the entry", [.enter: .choose, "l": .choose, .right: .choose]),
      KeyBinding("Space", "show the entry in the text", [" ": .peek]),
      KeyBinding("h Left", "fold or unfold the section", ["h": .fold, .left: .fold]),
      KeyBinding("{n}Enter  {n}j {n}k", "entry n, or 3.1 for an item; n entries on, back", [:]),
      KeyBinding("/", "only entries with some letters", ["/": .filter]),
      KeyBinding(
        "n N", "the next, the previous entry with a match of the search",
        ["n": .stepMatch(1), "N": .stepMatch(-1)]),
      KeyBinding("t o", "back to the text, here", ["t": .contents, "o": .contents]),
      KeyBinding(
        "Esc q", "forget the filter; back to where the text was",
        [.escape: .dismiss, "q": .close]),
      KeyBinding("F1", "help", [.function(1): .help]),
    ] + common

  static let list: [KeyBinding] =
    moving + [
      KeyBinding("{n}", "the entry with a number, where entries have one", [:]),
      KeyBinding(
        "Enter l Right", "open the entry", [.enter: .choose, "l": .choose, .right: .choose]),
      KeyBinding("/", "only entries with some letters", ["/": .filter]),
      KeyBinding(
        "c t n r p",
        "in the library: by category, by title, newest first, last read first, by progress",
        [
          "c": .sort(.category), "t": .sort(.title), "n": .sort(.newest), "r": .sort(.lastRead),
          "p": .sort(.progress),
        ]),
      KeyBinding("\\", "in the library: search the text of all articles", ["\\": .searchLibrary]),
      KeyBinding(
        "Esc Backspace  q", "forget the filter, close; close, then leave",
        [.escape: .dismiss, .backspace: .dismiss, "q": .close]),
      KeyBinding("h F1", "help", ["h": .help, .function(1): .help]),
    ] + common

  static let typing: [KeyBinding] = [
    KeyBinding(
      "Down Up  Ctrl-N Ctrl-P", "the next, the previous entry",
      [
        .down: .moveChoice(1), .up: .moveChoice(-1), .control("n"): .moveChoice(1),
        .control("p"): .moveChoice(-1),
      ]),
    KeyBinding(
      "PgDn PgUp", "a page on, back",
      [.pageDown: .moveChoicePage(1), .pageUp: .moveChoicePage(-1)]),
    KeyBinding("Tab", "complete to the chosen entry", [.tab: .complete]),
    KeyBinding("Enter", "go there", [.enter: .choose]),
    KeyBinding("Ctrl-U Ctrl-W", "delete all, the last word", [:]),
    KeyBinding("Esc Ctrl-C", "stop typing", [.escape: .stopTyping, .control("c"): .stopTyping]),
    KeyBinding(
      "F1  Ctrl-L  Ctrl-Z", "help; paint anew; suspend",
      [.function(1): .help, .control("l"): .redraw, .control("z"): .suspend]),
  ]

  static let weighing: [KeyBinding] =
    moving + [
      KeyBinding(
        "+ h Left  - l Right  Tab", "to the benefits, to the risks; to the other side",
        [
          "+": .takeBenefits, "h": .takeBenefits, .left: .takeBenefits,
          "-": .takeRisks, "l": .takeRisks, .right: .takeRisks, .tab: .complete,
        ]),
      KeyBinding("Enter", "go there", [.enter: .choose]),
      KeyBinding("Esc q =", "close", [.escape: .dismiss, "q": .close, "=": .close]),
      KeyBinding("F1", "help", [.function(1): .help]),
    ] + common

  static let help: [KeyBinding] =
    moving + [
      KeyBinding(
        "Space f d  b u", "a page on, back",
        [
          " ": .moveChoicePage(1), "f": .moveChoicePage(1), "d": .moveChoicePage(1),
          "b": .moveChoicePage(-1), "u": .moveChoicePage(-1),
        ]),
      KeyBinding(
        "Esc q h F1", "close",
        [.escape: .dismiss, "q": .close, "h": .close, .function(1): .close]),
    ] + common

  private static let moving: [KeyBinding] = [
    KeyBinding(
      "j k  Down Up  Ctrl-N Ctrl-P", "the next, the previous entry",
      [
        "j": .moveChoice(1), .down: .moveChoice(1), .control("n"): .moveChoice(1),
        "k": .moveChoice(-1), .up: .moveChoice(-1), .control("p"): .moveChoice(-1),
      ]),
    KeyBinding(
      "PgDn Ctrl-F Ctrl-D  PgUp Ctrl-B Ctrl-U", "a page on, back",
      [
        .pageDown: .moveChoicePage(1), .control("f"): .moveChoicePage(1),
        .control("d"): .moveChoicePage(1), .pageUp: .moveChoicePage(-1),
        .control("b"): .moveChoicePage(-1), .control("u"): .moveChoicePage(-1),
      ]),
    KeyBinding(
      "g Home  G End", "the first, the last entry",
      ["g": .chooseFirst, .home: .chooseFirst, "G": .chooseLast, .end: .chooseLast]),
  ]

  static let common: [KeyBinding] = [
    KeyBinding(
      "Ctrl-L  Ctrl-Z  Ctrl-C  Q", "paint anew; suspend; close; leave at once",
      [
        .control("l"): .redraw, .control("z"): .suspend, .control("c"): .dismiss, "Q": .leave,
      ])
  ]
}
