/// What names of files say.
public enum TextNaming {
  /// Whether a name says what is in a file: a language, a format, a log.
  public static func isTelling(_ name: String) -> Bool { LinesName(name) != nil }
}
