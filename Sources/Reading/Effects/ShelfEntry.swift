public import Articles

/// An article on the shelf as lists and links know it, before it is opened.
public struct ShelfEntry: Equatable, Sendable {
  /// Its title, or its file name where it has none.
  public let title: PrintableText
  /// Its category, if it names one.
  public let category: PrintableText?
  /// Where its file is.
  public let path: String
  /// The same without links in it, which is what is remembered.
  public let file: String

  /// An article in the file at `path`, which without links in it is `file`.
  public init(
    title: PrintableText, category: PrintableText?, path: String, file: String? = nil
  ) {
    self.title = title
    self.category = category
    self.path = path
    self.file = file ?? path
  }

  /// The last part of the path.
  public var fileName: String { String(path.split(separator: "/").last ?? "") }
}
