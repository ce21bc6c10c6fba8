extension KeyMap {
  /// The table of one context as Markdown, as README has it.
  public static func markdown(_ context: KeyContext) -> String {
    let rows = bindings(in: context).map { binding in
      "| \(code(binding.shown)) | \(escaped(binding.words)) |"
    }
    return (["| keys | what |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }

  private static func code(_ keys: String) -> String {
    keys.split(separator: " ").map { "`\(escaped(String($0)))`" }.joined(separator: " ")
  }

  private static func escaped(_ words: String) -> String {
    words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
