extension KeyMap {
  /// The table of one context as Markdown, as README has it.
  public func markdown(_ context: KeyContext) -> String {
    let rows = help(in: context).map { "| \(Self.code($0.keys)) | \(Self.escaped($0.words)) |" }
    return (["| keys | what |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }

  private static func code(_ keys: String) -> String {
    keys.split(separator: " ").map { "`\(escaped(String($0)))`" }.joined(separator: " ")
  }

  private static func escaped(_ words: String) -> String {
    words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
