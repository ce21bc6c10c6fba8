import ArgumentParser
import Sessions

/// The options of the command line.
struct Options: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern",
    abstract: "Read articles in the terminal.",
    usage: """
      lectern [ARTICLE ...]
      lectern --outline [--explain] [--format text|json] ARTICLE
      lectern --section TITLE ARTICLE
      lectern --links [--format text|json] ARTICLE
      lectern --check [--format text|json] [ARTICLE|DIRECTORY ...]
      lectern --grep PATTERN [--exact] [--word] [--expression] [--format text|json] ARTICLE ...
      lectern --search WORDS [--format text|json] [DIRECTORY ...]
      lectern --print-config
      """,
    discussion: """
      ARTICLE is a file, the title of an article in the library, or - for standard input. Without \
      one, the library is shown. Press h while reading to see the keys. Where standard output is no \
      terminal, the text is printed, set to --width columns.

      Exit codes: 0 done, 1 something could not be opened or found or --check found something to \
      fix, 2 wrong usage.
      """,
    version: Program.version)

  @Argument(help: ArgumentHelp("Files, or the words of one title.", valueName: "article"))
  var articles: [String] = []

  @Flag(help: "Print the structure: title, sections, benefits and risks.")
  var outline = false

  @Flag(help: "With --outline: for each line that may be a heading, what speaks for and against.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      """
      Print the paragraphs that hold some words, as / finds them, and of long ones what stands \
      around each match; 1 if there are none.
      """, valueName: "pattern"))
  var grep: String?

  @Option(
    help: ArgumentHelp(
      """
      Print the articles of the library that have some words in one section, the best first; 1 if \
      there are none. Names such as title: or risk: limit the words after them.
      """, valueName: "words"))
  var search: String?

  @Flag(name: .shortAndLong, help: "With --grep: every character as it was typed.")
  var exact = false

  @Flag(name: .shortAndLong, help: "With --grep: whole words.")
  var word = false

  @Flag(name: [.long, .customShort("E")], help: "With --grep: a regular expression (RE2).")
  var expression = false

  @Option(
    help: ArgumentHelp(
      "How to print the outline, the links, the check or what is found: text or json.",
      valueName: "format"))
  var format: ReportFormat?

  @Option(help: ArgumentHelp("Print the text of one section.", valueName: "title"))
  var section: String?

  @Flag(help: "Print the titles of related articles and the file that each leads to.")
  var links = false

  @Flag(
    help: "Print what is to fix: dead links, doubled titles, no category, title or summary.")
  var check = false

  @Option(help: ArgumentHelp("Columns to set printed text to, 1 to 1000.", valueName: "columns"))
  var width = 80

  @Option(help: ArgumentHelp("The directory of your articles.", valueName: "directory"))
  var library: String?

  @Flag(help: "Follow symbolic links in the library that lead out of it or to directories.")
  var followLinks = false

  @Flag(
    name: .customLong("private"), help: "Remember nothing of what is read, and recall nothing.")
  var isPrivate = false

  @Flag(
    name: .customLong("secure"),
    help: ArgumentHelp(
      """
      Read only the files that are named and standard input, and start, write, copy and remember \
      nothing.
      """))
  var isSecure = false

  @Option(
    help: ArgumentHelp(
      "The encoding of the text, as iconv -l names it, where the guess is wrong.",
      valueName: "name"))
  var encoding: String?

  @Flag(
    name: [.customShort("S"), .customLong("chop-long-lines")],
    help: "Cut long lines and scroll them sideways.")
  var chopLongLines = false

  @Flag(
    name: [.customShort("N"), .customLong("LINE-NUMBERS")], help: "Show the numbers of lines.")
  var lineNumbers = false

  @Flag(
    name: [.customShort("s"), .customLong("squeeze-blank-lines")],
    help: "Show blank lines in a row as one.")
  var squeezeBlankLines = false

  @Flag(help: "Show the text as it stands.")
  var verbatim = false

  @Flag(help: "Print the configuration that holds without one of your own, with comments.")
  var printConfig = false

  @Flag(help: "Read files that are no text all the same.")
  var force = false

  func validate() throws {
    guard (1...1000).contains(width) else {
      throw ValidationError("--width takes 1 to 1000 columns")
    }
  }
}
