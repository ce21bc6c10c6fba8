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

  /// Its path, or that of the folder in which a title is looked for.
  public let path: String
  /// The title that the link has instead of a path; nil where it has a path.
  public let title: String?
  /// The place in it that the link names.
  public let fragment: String?
  /// The folder whose files are opened at once; nil where no file was named.
  public let folder: String?

  /// A file at a path, or the one in the folder there that is called by a title; and a place in it.
  public init(path: String, title: String? = nil, fragment: String? = nil, folder: String?) {
    self.path = path
    self.title = title
    self.fragment = fragment
    self.folder = folder
  }

  /// The path of a file as a link in a text has it, which counts from the folder of the text.
  public static func path(_ path: String, linkedIn text: String?) -> String {
    guard !path.hasPrefix("/"), let folder = folder(of: text) else { return path }
    return folder + path
  }

  /// The folder of a file, with the slash at its end; nil where its path names none.
  public static func folder(of path: String?) -> String? {
    guard let path, let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return String(path[...end])
  }
}
