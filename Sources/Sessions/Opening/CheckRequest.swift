import Articles
import Reading
import Records
import Storage
import System

/// The articles that are to be checked, and those that their links may lead to besides.
struct CheckRequest {
  /// The articles, in the order of the arguments and, in a directory, of their names.
  let origins: [Request.Origin]
  /// Articles in the library that are not checked themselves.
  let others: [LibraryEntry]

  /// Reads the arguments: as usual, but a directory stands for all articles in it, and nothing for
  /// the library.
  ///
  /// A directory and the library stand by themselves; a single article stands in the library.
  init(_ arguments: [String], library: Library) throws {
    guard !arguments.isEmpty else {
      origins = try library.entries().map { .file($0.path) }
      others = []
      if origins.isEmpty {
        throw Failure("there are no articles in the library; name a file or a directory to check.")
      }
      return
    }
    let named = try Request(arguments, library: library).origins
    let directories = named.map(Self.directory)
    let origins = try zip(named, directories).flatMap { origin, directory in
      try directory?.files().map(Request.Origin.file) ?? [origin]
    }
    self.origins = origins
    others =
      directories.allSatisfy { $0 == nil }
      ? try library.entries().filter { !Self.holds($0.path, origins) } : []
  }

  private static func directory(_ origin: Request.Origin) -> LibraryDirectory? {
    if case .file(let path) = origin { LibraryDirectory(at: path) } else { nil }
  }

  private static func holds(_ path: String, _ origins: [Request.Origin]) -> Bool {
    origins.contains {
      if case .file(let checked) = $0 { isSameFile(checked, path) } else { false }
    }
  }
}
