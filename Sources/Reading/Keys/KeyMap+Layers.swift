extension KeyMap {
  static let contents =
    moving + [
      KeyBinding(.choice(.open), "Enter l Right"),
      KeyBinding(.choice(.peek), "Space"),
      KeyBinding(.choice(.fold), "h Left"),
      KeyBinding(.choice(.filter), "/"),
      KeyBinding(.match(.next), "n"),
      KeyBinding(.match(.previous), "N"),
      KeyBinding(.reading(.contents), "t"),
      KeyBinding(.program(.dismiss), "Esc Ctrl-C"),
      KeyBinding(.program(.close), "q"),
      KeyBinding(.program(.help), "F1"),
    ] + leaving

  static let list =
    moving + [
      KeyBinding(.choice(.open), "Enter l Right"),
      KeyBinding(.choice(.filter), "/"),
      KeyBinding(.choice(.sortByCategory), "c"),
      KeyBinding(.choice(.sortByTitle), "t"),
      KeyBinding(.choice(.sortByDate), "n"),
      KeyBinding(.choice(.sortByReading), "r"),
      KeyBinding(.choice(.sortByProgress), "p"),
      KeyBinding(.choice(.searchLibrary), "\\"),
      KeyBinding(.program(.dismiss), "Esc Backspace Ctrl-C"),
      KeyBinding(.program(.close), "q"),
      KeyBinding(.program(.help), "h F1"),
    ] + leaving

  static let weighing =
    moving + [
      KeyBinding(.choice(.benefits), "+ h Left"),
      KeyBinding(.choice(.risks), "- l Right"),
      KeyBinding(.choice(.otherSide), "Tab"),
      KeyBinding(.choice(.open), "Enter"),
      KeyBinding(.program(.dismiss), "Esc Ctrl-C"),
      KeyBinding(.program(.close), "q ="),
      KeyBinding(.program(.help), "F1"),
    ] + leaving

  static let help =
    [
      KeyBinding(.choice(.next), "j Down Ctrl-N"),
      KeyBinding(.choice(.previous), "k Up Ctrl-P"),
      KeyBinding(.choice(.pageDown), "Space PgDn f d Ctrl-F Ctrl-D"),
      KeyBinding(.choice(.pageUp), "b PgUp u Ctrl-B Ctrl-U"),
      KeyBinding(.choice(.first), "g Home"),
      KeyBinding(.choice(.last), "G End"),
      KeyBinding(.program(.dismiss), "Esc Ctrl-C"),
      KeyBinding(.program(.close), "q h F1"),
    ] + leaving

  private static let moving = [
    KeyBinding(.choice(.next), "j Down Ctrl-N"),
    KeyBinding(.choice(.previous), "k Up Ctrl-P"),
    KeyBinding(.choice(.pageDown), "PgDn Ctrl-F Ctrl-D"),
    KeyBinding(.choice(.pageUp), "PgUp Ctrl-B Ctrl-U"),
    KeyBinding(.choice(.first), "g Home"),
    KeyBinding(.choice(.last), "G End"),
  ]

  private static let leaving = [
    KeyBinding(.program(.redraw), "Ctrl-L"),
    KeyBinding(.program(.suspend), "Ctrl-Z"),
    KeyBinding(.program(.quit), "Q"),
  ]
}
