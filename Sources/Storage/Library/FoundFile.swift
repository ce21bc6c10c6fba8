/// A file that may be an article, as the walk through a directory finds it.
public struct FoundFile: Equatable, Sendable {
  /// Where it is, below the directory as that was named.
  public let path: String
  /// The same without links in it.
  public let file: String
  /// Which version of it is there.
  public let version: FileVersion
}
