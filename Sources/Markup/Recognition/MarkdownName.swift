/// What the name of a file says of Markdown.
public enum MarkdownName {
  /// Whether a file of this name is called Markdown, in any case.
  public static func isMarkdown(_ name: String) -> Bool {
    let bytes = name.utf8.suffix(longest + 1)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = bytes[dot...].dropFirst()
    return endings.contains { known in
      unsafe known.utf8CodeUnitCount == ending.count
        && zip(ending, UnsafeBufferPointer(start: known.utf8Start, count: ending.count))
          .allSatisfy { HTMLTokenizer.lower($0) == $1 }
    }
  }

  private static let endings: [StaticString] = [
    "md", "markdown", "mdx", "qmd", "mkd", "rmd", "mdown", "mkdn",
  ]
  private static let longest = 8
}
