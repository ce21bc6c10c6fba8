public import Articles

/// An article that has just been opened.
public struct OpenedArticle: Sendable {
  /// A number that no other article of this session has.
  public let id: Int
  /// What is known of it so far.
  public let article: Article
  /// Where its bytes are.
  public let source: any ByteSource
  /// Its file; nil where it came through a pipe.
  public let path: String?

  /// An article of which the first part has been loaded.
  public init(id: Int, article: Article, source: any ByteSource, path: String?) {
    self.id = id
    self.article = article
    self.source = source
    self.path = path
  }
}
