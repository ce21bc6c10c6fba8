import Articles
import Storage

extension Library {
  /// The directories at `paths`, or without any the one of the library.
  ///
  /// Throws one sentence where one is missing or there is no library.
  func directories(_ paths: [String]) throws -> [LibraryDirectory] {
    if paths.isEmpty {
      guard let own = directory else {
        throw Failure("there is no library; name a directory, or set LECTERN_LIBRARY.")
      }
      return [own]
    }
    return try paths.map { path in
      guard let directory = LibraryDirectory(at: path, followsLinks: followsLinks) else {
        throw Failure("\(PrintableText(path)) is no directory; name one with articles in it.")
      }
      return directory
    }
  }
}
