extension OptionRow {
  /// What a pager does, as in less.
  static let pager = [
    OptionRow(
      .quitIfOneScreen, "quit-if-one-screen", "F", in: .pager, "end if all fits",
      "Print the text and end where the whole of it fits on one screen."),
    OptionRow(
      .quitAtEnd, "quit-at-eof", "e", in: .pager, "end past the end",
      "End when the end of the text is passed."),
    OptionRow(
      .quitAtFirstEnd, "QUIT-AT-EOF", "E", in: .pager, "end at the end",
      "End when the end of the text is reached."),
    OptionRow(
      .chopLongLines, "chop-long-lines", "S", in: .pager, "cut long lines",
      "Cut long lines instead of wrapping them, and scroll them sideways."),
    OptionRow(
      .lineNumbers, "LINE-NUMBERS", "N", in: .pager, "number the lines",
      "Show the number of each line before it."),
    OptionRow(
      .squeezeBlankLines, "squeeze-blank-lines", "s", in: .pager, "squeeze blank lines",
      "Show blank lines in a row as one."),
    OptionRow(
      .header, "header", nil, .characters("N,M", of: "0123456789,"), in: .pager,
      "keep N lines in sight",
      "Keep the first N lines in sight while scrolling, and with N,M the first M columns."),
    OptionRow(
      .ignoreCase, "ignore-case", "i", in: .pager, "",
      "Search without regard to case, unless the words have capitals, as without the option."),
    OptionRow(
      .ignoreCaseAlways, "IGNORE-CASE", "I", in: .pager, "search in any case",
      "Search without regard to case, though the words have capitals."),
    OptionRow(
      .pattern, "pattern", "p", .text("WORDS"), in: .pager, "start there: +/WORDS",
      "Start where the words are found first, as +/WORDS does."),
    OptionRow(
      .follow, "follow", in: .pager, only: .lectern, "as it grows: +F",
      "Go to the end and follow the text as it grows, as +F does."),
  ]
}
