public import Articles

/// An article on the shelf as lists and links know it, before it is opened.
public struct ShelfEntry: Equatable, Sendable {
  /// Its title, or its file name where it has none.
  public let title: PrintableText
  /// Its category, if it names one.
  public let category: PrintableText?
  /// Where its file is.
  public let path: String

  /// An article in the file at `path`.
  public init(title: PrintableText, category: PrintableText?, path: String) {
    self.title = title
    self.category = category
    self.path = path
  }

  /// The last part of the path.
  public var fileName: String { String(path.split(separator: "/").last ?? "") }
}
