/// What a text is whose lines are to be shown as they are, such as a log.
public enum LinesKind: Equatable, Sendable {
  /// Lines with times, or with levels such as "WARN".
  case log
  /// Rows of values with this byte between them, such as a comma.
  case delimited(by: UInt8)
  /// One JSON value or several.
  case json
  /// Source code, with its language where that is plain.
  case code(CodeLanguage?)
  /// Settings: names with values, sections in brackets.
  case configuration
  /// Commits as `git log` prints them.
  case gitLog(GitLogForm)
  /// Differences between files.
  case diff
  /// What several people have said, line by line, with names in brackets.
  case chat
  /// What a tool lists: files, processes, packages.
  case listing
}
