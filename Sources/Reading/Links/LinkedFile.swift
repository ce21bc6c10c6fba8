public import Articles

/// A file that a link of a text leads to.
public struct LinkedFile: Equatable, Sendable {
  /// What came of looking for it.
  public enum Outcome: Equatable, Sendable {
    /// It is there, under its one name; `isInside` says whether it lies in the folder of the file that
    /// the person has named.
    case file(path: String, isInside: Bool)
    /// It is not, in one sentence.
    case missing(PrintableText)
  }

  /// Its path.
  public let path: String
  /// The place in it that the link names.
  public let fragment: String?
  /// The folder whose files are opened at once; nil where no file was named.
  public let folder: String?

  /// A file at a path, and a place in it.
  public init(path: String, fragment: String? = nil, folder: String?) {
    self.path = path
    self.fragment = fragment
    self.folder = folder
  }
}
