/// What a reader does beside showing the texts that were named, and what may be forbidden.
public enum Deed: Equatable, Sendable {
  /// Opens the file of an article.
  case open(path: String)
  /// Reads the library.
  case readLibrary
  /// Reads or writes what is remembered, or what is kept of the library.
  case remember
  /// Reads the configuration.
  case configure
  /// Starts another program.
  case startProgram
  /// Lists the files of a directory.
  case listFiles
  /// Saves a text in a file.
  case save
  /// Puts a text on the clipboard.
  case copy
}
