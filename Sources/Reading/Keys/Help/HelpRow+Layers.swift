extension HelpRow {
  static let contents =
    moving + [
      HelpRow(.keys([.choice(.open)]), words: "go to the entry"),
      HelpRow(.keys([.choice(.peek)]), words: "show the entry in the text"),
      HelpRow(.keys([.choice(.fold)]), words: "fold or unfold the section"),
      HelpRow(
        .counted([.choice(.open)]), .counted([.choice(.next), .choice(.previous)]),
        words: "entry n, or 3.1 for an item; n entries on, back"),
      HelpRow(.keys([.choice(.filter)]), words: "only entries with some letters"),
      HelpRow(
        .sign(ContentsPanel.changeSign),
        words: "before a section: it has changed since you saw it"),
      HelpRow(
        .keys([.match(.next), .match(.previous)]),
        words: "the next, the previous entry with a match of the search"),
      HelpRow(.keys([.reading(.contents)]), words: "back to the text, here"),
      HelpRow(
        .keys([.program(.dismiss)]), .keys([.program(.close)]),
        words: "forget the filter; back to where the text was"),
      HelpRow(.keys([.program(.help)]), words: "help"),
      leaving,
    ]

  static let list =
    moving + [
      HelpRow(.number, words: "the entry with a number, where entries have one"),
      HelpRow(.keys([.choice(.open)]), words: "open the entry"),
      HelpRow(.keys([.choice(.filter)]), words: "only entries with some letters"),
      HelpRow(
        .keys([
          .choice(.sortByCategory), .choice(.sortByTitle), .choice(.sortByDate),
          .choice(.sortByReading), .choice(.sortByProgress),
        ]),
        words: "in the library: by category, by title, newest first, last read first, by progress"),
      HelpRow(
        .keys([.choice(.searchLibrary)]),
        words: "in the library: search the text of all articles"),
      HelpRow(
        .keys([.program(.dismiss)]), .keys([.program(.close)]),
        words: "forget the filter, close; close, then leave"),
      HelpRow(.keys([.program(.help)]), words: "help"),
      leaving,
    ]

  static let weighing =
    moving + [
      HelpRow(
        .keys([.choice(.benefits)]), .keys([.choice(.risks)]), .keys([.choice(.otherSide)]),
        words: "to the benefits, to the risks; to the other side"),
      HelpRow(.keys([.choice(.open)]), words: "go there"),
      HelpRow(.keys([.program(.dismiss)]), .keys([.program(.close)]), words: "close"),
      HelpRow(.keys([.program(.help)]), words: "help"),
      leaving,
    ]

  static let help =
    moving + [
      HelpRow(.keys([.program(.dismiss)]), .keys([.program(.close)]), words: "close"),
      leaving,
    ]

  static let moving = [
    HelpRow(.keys([.choice(.next), .choice(.previous)]), words: "the next, the previous entry"),
    HelpRow(.keys([.choice(.pageDown)]), .keys([.choice(.pageUp)]), words: "a page on, back"),
    HelpRow(
      .keys([.choice(.first)]), .keys([.choice(.last)]), words: "the first, the last entry"),
  ]

  static let leaving = HelpRow(
    .keys([.program(.redraw)]), .keys([.program(.suspend)]), .keys([.program(.quit)]),
    words: "draw once more; suspend; leave at once")
}
