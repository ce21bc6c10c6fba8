public import Articles
public import Reading

/// The articles in a list of files.
public struct Catalogue: Sendable {
  private let files: [String]

  /// A catalogue of the files at these paths.
  public init(files: [String]) { self.files = files }

  /// An entry for each file that can be opened, in the order of the files.
  ///
  /// `title` is asked once a file, in which it looks for title and category. Without a title, an
  /// entry goes by the name of its file, the ending taken off and dashes made spaces.
  public func entries(
    title: (any ByteSource) -> (title: PrintableText?, category: PrintableText?)
  ) -> [ShelfEntry] {
    files.compactMap { path in
      guard let source = try? FileBytes(path: path) else { return nil }
      let found = title(source)
      return ShelfEntry(
        title: found.title ?? Self.nameAsTitle(path), category: found.category, path: path,
        file: realPath(path))
    }
  }

  /// What an article without a title goes by: the name of its file as words.
  public static func nameAsTitle(_ path: String) -> PrintableText {
    PrintableText(ArticleName(path.split(separator: "/").last ?? "").title)
  }
}
