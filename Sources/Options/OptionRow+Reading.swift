extension OptionRow {
  /// How texts are read.
  static let reading = [
    OptionRow(
      .verbatim, "verbatim", in: .reading, only: .lectern, "as it stands",
      "Show the text as it stands, every line as a row."),
    OptionRow(
      .all, "all", in: .reading, only: .lectern, "of a page, menus too",
      "Show and print what a page has around its article too: menus, comments, teasers."),
    OptionRow(
      .color, "color", also: ["colour"], nil, .word("WHEN", of: ["auto", "always", "never"]),
      in: .reading, only: .lectern, "auto always never",
      "When colours are shown: auto (on a terminal), always (printed too) or never."),
    OptionRow(
      .encoding, "encoding", nil, .text("NAME"), in: .reading, only: .lectern, "of the text",
      "The encoding of the text, as iconv -l names it, where the guess is wrong."),
    OptionRow(
      .force, "force", "f", in: .reading, only: .lectern, "what is no text too",
      "Read files that are no text all the same."),
    OptionRow(
      .library, "library", nil, .text("DIR"), in: .reading, only: .lectern, "your articles",
      "The directory of your articles."),
    OptionRow(
      .followLinks, "follow-links", in: .reading, only: .lectern, "... and symlinks",
      "Follow symbolic links in the library that lead out of it or to directories."),
    OptionRow(
      .isPrivate, "private", in: .reading, only: .lectern, "remember nothing",
      "Remember nothing of what is read, and recall nothing."),
    OptionRow(
      .secure, "secure", in: .reading, only: .lectern, "named files only",
      """
      Read only the files that are named and standard input, and start, write, copy and remember \
      nothing.
      """),
  ]

  /// What the program says of itself.
  static let about = [
    OptionRow(
      .help, "help", "h", in: .about, only: .lectern, "this list", "Print the options."),
    OptionRow(
      .version, "version", "V", in: .about, only: .lectern, "the version", "Print the version."),
  ]
}
