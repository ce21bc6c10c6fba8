public import Articles

/// An article in the library as lists and links know it, before it is opened.
///
/// An object, since lists of a hundred thousand of them are sorted and handed about.
public final class LibraryEntry: Sendable {
  /// Its title, or its file name where it has none.
  public let title: PrintableText
  /// Its category, if it names one.
  public let category: PrintableText?
  /// Where its file is.
  public let path: String
  /// The same without links in it, which is what is remembered.
  public let file: String
  /// Words in it, counted or estimated.
  public let words: Int
  /// When its file was written last, in seconds since the start of 1970.
  public let changed: Int

  /// An article in the file at `path`, which without links in it is `file`.
  public init(
    title: PrintableText, category: PrintableText?, path: String, file: String? = nil,
    words: Int = 0, changed: Int = 0
  ) {
    self.title = title
    self.category = category
    self.path = path
    self.file = file ?? path
    self.words = words
    self.changed = changed
  }

  /// What it is sorted by among articles of its category.
  public var titleKey: String { title.string.lowercased() }

  /// What its category is sorted by; articles without one come last.
  public var categoryKey: String { category?.string.lowercased() ?? "\u{10FFFF}" }

  /// The last part of the path.
  public var fileName: String { String(path.split(separator: "/").last ?? "") }
}

extension LibraryEntry: Equatable {
  /// Whether all that is known of two articles is the same.
  public static func == (left: LibraryEntry, right: LibraryEntry) -> Bool {
    left.path == right.path && left.file == right.file && left.title == right.title
      && left.category == right.category && left.words == right.words
      && left.changed == right.changed
  }
}
