public import Articles
public import Records

/// An article that has just been opened.
public struct OpenedArticle: Sendable {
  /// A number that no other article of this session has.
  public let id: Int
  /// What is known of it so far.
  public let article: Article
  /// Where its bytes are.
  public let source: any ByteSource
  /// Its file, as it was named; nil where it came through a pipe.
  public let path: String?
  /// The one name that it is remembered by: its file, links followed, or the key of a ``PipedText``.
  public let file: String?
  /// Where reading it ended; nil where it was never read.
  public let bookmark: Bookmark?
  /// What its bytes were converted from; nil where they are UTF-8.
  public let encoding: String?
  /// What a text that came through a pipe is called; nil where nobody says.
  public let name: String?

  /// An article of which the first part has been loaded.
  public init(
    id: Int, article: Article, source: any ByteSource, path: String?, file: String? = nil,
    bookmark: Bookmark? = nil, encoding: String? = nil, name: String? = nil
  ) {
    self.id = id
    self.article = article
    self.source = source
    self.path = path
    self.file = file ?? path
    self.bookmark = bookmark
    self.encoding = encoding
    self.name = name
  }
}
