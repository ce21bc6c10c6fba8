extension OptionRow {
  /// What is printed instead of reading.
  static let printing = [
    OptionRow(
      .outline, "outline", in: .printing, only: .lectern, "the structure",
      "Print the structure: title, sections, benefits and risks."),
    OptionRow(
      .explain, "explain", in: .printing, only: .lectern, "... and why",
      "With --outline: for each line that may be a heading, what speaks for and against."),
    OptionRow(
      .section, "section", nil, .text("TITLE"), in: .printing, only: .lectern, "one section",
      "Print the text of one section."),
    OptionRow(
      .links, "links", in: .printing, only: .lectern, "related articles",
      "Print the titles of related articles and the file that each leads to."),
    OptionRow(
      .check, "check", in: .printing, only: .lectern, "what is to fix",
      "Print what is to fix: dead links, doubled titles, no category, title or summary."),
    OptionRow(
      .grep, "grep", nil, .text("WORDS"), in: .printing, only: .lectern, "what matches",
      """
      Print the paragraphs that hold some words, as / finds them, and of long ones what stands \
      around each match; 1 if there are none.
      """),
    OptionRow(
      .exact, "exact", in: .printing, only: .lectern, "(-e) ... as typed",
      "With --grep (-e): every character as it was typed."),
    OptionRow(
      .word, "word", in: .printing, only: .lectern, "(-w) ... whole words",
      "With --grep (-w): whole words."),
    OptionRow(
      .expression, "expression", in: .printing, only: .lectern, "(-E) ... by regex",
      "With --grep (-E): a regular expression (RE2)."),
    OptionRow(
      .search, "search", nil, .text("WORDS"), in: .printing, only: .lectern, "the library",
      """
      Print the articles of the library that have some words in one section, the best first; 1 if \
      there are none. Names such as title: or risk: limit the words after them.
      """),
    OptionRow(
      .format, "format", nil, .word("FORMAT", of: ["text", "json", "markdown"]), in: .printing,
      only: .lectern, "text, json, markdown",
      """
      How to print the outline, the links, the check or what is found: text or json. With markdown, \
      print texts or a section as Markdown.
      """),
    OptionRow(
      .width, "width", nil, .number("N", 1...1000), in: .printing, only: .lectern, "columns (80)",
      "Columns to set printed text to, 1 to 1000; a paragraph of Markdown is one line without it."),
    OptionRow(
      .printConfig, "print-config", in: .printing, only: .lectern, "the settings",
      "Print the configuration that holds without one of your own, with comments."),
  ]
}
