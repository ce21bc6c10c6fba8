/// What is known of a version of a file.
struct KnownArticle: Equatable, Sendable {
  /// Where it is, below the directory as that was named.
  let path: String
  /// The same without links in it.
  let file: String
  let version: FileVersion
  /// What the list says of it; nil where the file is no text, or cannot be read.
  let card: ArticleCard?
}
