public import Articles

/// A section of an article in the library that has what was looked for.
public struct FoundSection: Equatable, Sendable {
  /// A part of a snippet.
  public struct Piece: Equatable, Sendable {
    /// Its words.
    public let text: PrintableText
    /// Whether they are what was looked for.
    public let isMatch: Bool

    /// A part that is or is not what was looked for.
    public init(text: PrintableText, isMatch: Bool) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  /// The title of the article.
  public let title: PrintableText
  /// Its category; empty where it has none.
  public let category: PrintableText
  /// What the section is called; empty before the first heading.
  public let section: PrintableText
  /// Some words of it, with the matches.
  public let snippet: [Piece]
  /// The file of the article.
  public let path: String
  /// Where the section begins, in bytes of the text.
  public let offset: Int

  /// A section that begins at `offset` in the article at `path`.
  public init(
    title: PrintableText, category: PrintableText, section: PrintableText, snippet: [Piece],
    path: String, offset: Int
  ) {
    self.title = title
    self.category = category
    self.section = section
    self.snippet = snippet
    self.path = path
    self.offset = offset
  }
}
