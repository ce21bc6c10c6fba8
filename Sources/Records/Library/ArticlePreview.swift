public import Articles

/// What an article of the library is about, to help in choosing one.
public struct ArticlePreview: Equatable, Sendable {
  /// A heading, and how deep it is below the title, from 1.
  public struct Section: Equatable, Sendable {
    /// The words of the heading.
    public let title: PrintableText
    /// 1 for the main sections.
    public let level: Int

    /// A heading at a level.
    public init(title: PrintableText, level: Int) {
      self.title = title
      self.level = level
    }
  }

  /// Its file.
  public let path: String
  /// What its author says it is about.
  public let summary: PrintableText?
  /// Its headings, as many as may be seen at once.
  public let sections: [Section]

  /// The preview of the article in the file at `path`.
  public init(path: String, summary: PrintableText?, sections: [Section]) {
    self.path = path
    self.summary = summary
    self.sections = sections
  }
}
