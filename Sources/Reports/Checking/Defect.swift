public import Articles

/// Something in an article that its owner may want to fix.
public struct Defect: Equatable, Sendable {
  /// What is wrong, in the words of the report.
  public enum Kind: String, Sendable {
    case noTitle = "no title"
    case noCategory = "no category"
    case noSummary = "no summary"
    /// Another file bears the same title, so that links lead to only one of them.
    case sameTitle = "same title"
    /// A title that no article bears, a file that is not there, or a place that no mark names.
    case deadLink = "dead link"
    /// Characters that are shown in another form, since a terminal would obey or mangle them.
    case neutralised = "neutralised"
    /// Characters that nobody would see, and that do nothing where they stand.
    case invisible = "invisible"
    /// The bytes of the file are no text, so that it is left out of the library.
    case noText = "no text"
    /// A symbolic link that leads out of the library or to a directory.
    case unfollowedLink = "link not followed"
  }

  /// What is wrong.
  public let kind: Kind
  /// The line of the file, counted from 1; nil where it is about the whole file.
  public let line: Int?
  /// The title, the other file, or the characters that it is about; empty for what is missing.
  public let detail: PrintableText

  init(_ kind: Kind, line: Int? = nil, _ detail: PrintableText = "") {
    self.kind = kind
    self.line = line
    self.detail = detail
  }
}
