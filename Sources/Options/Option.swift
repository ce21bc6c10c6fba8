/// An option of the command line, of `LECTERN`, of `LESS`, or of a text that is being read.
public enum Option: CaseIterable, Sendable {
  // What is printed instead of reading.
  case outline, explain, section, links, check, grep, exact, word, expression, search, format
  case width, printConfig
  // How texts are read.
  case verbatim, all, color, encoding, force, library, followLinks, isPrivate, secure
  // What less has too.
  case quitIfOneScreen, chopLongLines, lineNumbers, noLineNumbers, squeezeBlankLines, header
  case quitAtEnd, quitAtFirstEnd, ignoreCase, ignoreCaseAlways, pattern, follow
  // What the program says of itself.
  case help, version
  /// An option that less has and that changes nothing here, by its letter or its long name.
  case accepted
}
