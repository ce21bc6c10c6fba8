/// The endings of names by which files of text are known.
public enum FileEnding {
  private static let text: Set<String> = [
    "txt", "text", "md", "markdown", "rst", "adoc", "org", "tex", "log", "csv", "tsv", "json",
    "jsonl", "xml", "html", "htm", "xhtml", "xht", "epub", "conf", "cfg", "ini", "yaml", "yml",
    "toml",
    "diff", "patch", "sh", "py", "swift", "gz", "bz2", "xz", "zst",
  ]

  /// Whether a name has an ending that files of text have.
  public static func isOfText(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    return text.contains(name[name.index(after: dot)...].lowercased())
  }
}
