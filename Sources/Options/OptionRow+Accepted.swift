extension OptionRow {
  /// What less has and what changes nothing here, as less 590 to 643 have it.
  static let accepted: [OptionRow] =
    switches.map { OptionRow(.accepted, $0.name, $0.letter, in: .accepted) }
    + valued.map { OptionRow(.accepted, $0.name, $0.letter, $0.value, in: .accepted) } + [
      // Lectern has these letters and names with a meaning of its own.
      OptionRow(.noLineNumbers, "line-numbers", "n", in: .accepted),
      OptionRow(.accepted, "force", "f", in: .accepted, only: .less),
      OptionRow(.accepted, "version", "V", in: .accepted, only: .less),
      OptionRow(.accepted, "help", "?", in: .accepted, only: .less),
      OptionRow(.help, "help-of-less", "?", in: .accepted, only: .lectern),
      OptionRow(.accepted, "max-back-scroll", "h", .anyNumber, in: .accepted, only: .less),
      OptionRow(.accepted, "color", "D", .text("xCOLOR"), in: .accepted, only: .less),
      OptionRow(.accepted, "log-file", "o", .text("FILE"), in: .accepted, only: .less),
      OptionRow(.accepted, "LOG-FILE", "O", .text("FILE"), in: .accepted, only: .less),
      OptionRow(.accepted, "tag", "t", .text("TAG"), in: .accepted, only: .less),
      OptionRow(.accepted, "tag-file", "T", .text("FILE"), in: .accepted, only: .less),
      OptionRow(.accepted, "lesskey-file", "k", .text("FILE"), in: .accepted, only: .less),
      OptionRow(.accepted, "lesskey-src", nil, .text("FILE"), in: .accepted, only: .less),
      OptionRow(.accepted, "lesskey-content", nil, .text("TEXT"), in: .accepted, only: .less),
      OptionRow(.accepted, "preview", "l", .text("TEXT"), in: .accepted, only: .less),
    ]

  private static let switches: [(name: String, letter: Character?)] = [
    ("RAW-CONTROL-CHARS", "R"), ("raw-control-chars", "r"), ("no-init", "X"),
    ("long-prompt", "m"), ("LONG-PROMPT", "M"), ("status-column", "J"), ("quit-on-intr", "K"),
    ("search-skip-screen", "a"), ("SEARCH-SKIP-SCREEN", "A"), ("auto-buffers", "B"),
    ("clear-screen", "c"), ("CLEAR-SCREEN", "C"), ("dumb", "d"), ("hilite-search", "g"),
    ("HILITE-SEARCH", "G"), ("no-lessopen", "L"), ("quiet", "q"), ("QUIET", "Q"),
    ("silent", nil), ("SILENT", nil), ("underline-special", "u"), ("UNDERLINE-SPECIAL", "U"),
    ("hilite-unread", "w"), ("HILITE-UNREAD", "W"), ("tilde", "~"), ("follow-name", nil),
    ("exit-follow-on-close", nil), ("file-size", nil), ("incsearch", nil), ("mouse", nil),
    ("MOUSE", nil), ("no-edit-warn", nil), ("no-histdups", nil), ("no-keypad", nil),
    ("no-number-headers", nil), ("no-search-header-columns", nil),
    ("no-search-header-lines", nil), ("no-search-headers", nil), ("no-vbell", nil),
    ("old-bot", nil), ("proc-backspace", nil), ("PROC-BACKSPACE", nil), ("proc-return", nil),
    ("PROC-RETURN", nil), ("proc-tab", nil), ("PROC-TAB", nil), ("redraw-on-quit", nil),
    ("save-marks", nil), ("show-preproc-errors", nil), ("status-line", nil),
    ("use-backslash", nil), ("use-color", nil), ("wordwrap", nil), ("no-paste", nil),
  ]

  private static let valued: [(name: String, letter: Character?, value: OptionValue)] = [
    ("prompt", "P", .text("PROMPT")), ("tabs", "x", .characters("N", of: "0123456789,")),
    ("jump-target", "j", .characters("N", of: "0123456789.-")),
    ("shift", "#", .characters("N", of: "0123456789.")), ("window", "z", .anyNumber),
    ("buffers", "b", .anyNumber), ("max-forw-scroll", "y", .anyNumber),
    ("quotes", "\"", .text("CC")), ("line-num-width", nil, .anyNumber),
    ("status-col-width", nil, .anyNumber), ("wheel-lines", nil, .anyNumber),
    ("modelines", nil, .anyNumber), ("match-shift", nil, .characters("N", of: "0123456789.")),
    ("rscroll", nil, .text("C")), ("intr", nil, .text("C")),
    ("search-options", nil, .text("LETTERS")),
  ]
}
