extension KeyMap {
  static let typing = [
    KeyBinding(.choice(.next), "Down Ctrl-N"),
    KeyBinding(.choice(.previous), "Up Ctrl-P"),
    KeyBinding(.choice(.pageDown), "PgDn"),
    KeyBinding(.choice(.pageUp), "PgUp"),
    KeyBinding(.prompt(.complete), "Tab"),
    KeyBinding(.choice(.open), "Enter"),
    KeyBinding(.prompt(.deleteBefore), "Backspace"),
    KeyBinding(.prompt(.deleteWord), "Ctrl-W"),
    KeyBinding(.prompt(.deleteToStart), "Ctrl-U"),
    KeyBinding(.prompt(.stopTyping), "Esc Ctrl-C"),
    KeyBinding(.program(.help), "F1"),
    KeyBinding(.program(.redraw), "Ctrl-L"),
    KeyBinding(.program(.suspend), "Ctrl-Z"),
  ]

  static let commanding =
    [
      KeyBinding(.choice(.open), "Enter"),
      KeyBinding(.prompt(.complete), "Tab"),
      KeyBinding(.prompt(.completeBack), "Shift-Tab"),
      KeyBinding(.prompt(.stopTyping), "Esc Ctrl-C"),
      KeyBinding(.prompt(.deleteBefore), "Backspace"),
      KeyBinding(.prompt(.olderQuery), "Up Ctrl-P"),
      KeyBinding(.prompt(.newerQuery), "Down Ctrl-N"),
    ] + editing

  static let searching =
    [
      KeyBinding(.choice(.open), "Enter"),
      KeyBinding(.prompt(.stopTyping), "Esc Ctrl-C"),
      KeyBinding(.prompt(.deleteBefore), "Backspace"),
      KeyBinding(.prompt(.olderQuery), "Up Ctrl-P"),
      KeyBinding(.prompt(.newerQuery), "Down Ctrl-N"),
      KeyBinding(.prompt(.toggleExact), "Alt-e F2"),
      KeyBinding(.prompt(.toggleWholeWord), "Alt-w F3"),
      KeyBinding(.prompt(.toggleExpression), "Alt-r F4"),
      KeyBinding(.prompt(.toggleInverted), "Alt-n F5"),
    ] + editing

  /// The keys that edit a line.
  private static let editing = [
    KeyBinding(.prompt(.cursorLeft), "Left"),
    KeyBinding(.prompt(.cursorRight), "Right"),
    KeyBinding(.prompt(.cursorToStart), "Home Ctrl-A"),
    KeyBinding(.prompt(.cursorToEnd), "End Ctrl-E"),
    KeyBinding(.prompt(.deleteAfter), "Delete"),
    KeyBinding(.prompt(.deleteWord), "Ctrl-W"),
    KeyBinding(.prompt(.deleteToStart), "Ctrl-U"),
    KeyBinding(.prompt(.deleteToEnd), "Ctrl-K"),
    KeyBinding(.program(.help), "F1"),
    KeyBinding(.program(.redraw), "Ctrl-L"),
    KeyBinding(.program(.suspend), "Ctrl-Z"),
  ]
}
