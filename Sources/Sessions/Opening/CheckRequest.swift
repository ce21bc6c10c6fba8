import Articles
import Reading
import Records
import Storage
import System

/// The articles that are to be checked, and those that their links may lead to besides.
struct CheckRequest {
  /// The articles, in the order of the arguments and, in a directory, of their names.
  private(set) var origins: [Request.Origin] = []
  /// Articles in the library that are not checked themselves.
  private(set) var others: [LibraryEntry] = []
  /// Symbolic links in the directories that were not followed.
  private(set) var unfollowedLinks: [String] = []
  /// Those of several articles that could not be opened.
  let unopened = UnopenedTexts()

  /// Reads the arguments: as usual, but a directory stands for all articles in it, and nothing for
  /// the library.
  ///
  /// A directory and the library stand by themselves; a single article stands in the library.
  init(_ arguments: [String], library: Library) throws {
    if arguments.isEmpty {
      try add(library)
      return
    }
    var hasDirectory = false
    for origin in try Request(arguments, library: library).origins {
      if let directory = Self.directory(origin, library) {
        hasDirectory = true
        try add(directory)
      } else {
        origins.append(origin)
      }
    }
    if hasDirectory { return }
    others = try library.entries().filter { !Self.holds($0.path, origins) }
  }

  private mutating func add(_ library: Library) throws {
    guard let known = try library.refreshed(), known.count > 0 else {
      throw Failure("there are no articles in the library; name a file or a directory to check.")
    }
    let entries = LibraryArticles(known.entries, isComplete: false).entries
    origins = (entries.map(\.path) + known.otherFiles).map { .file($0) }
    unfollowedLinks = known.unfollowedLinks
  }

  private mutating func add(_ directory: LibraryDirectory) throws {
    var files: [String] = []
    unfollowedLinks += try directory.walk { found in
      files.append(found.path)
      return true
    }
    origins += files.sorted().map { .file($0) }
  }

  private static func directory(
    _ origin: Request.Origin, _ library: Library
  ) -> LibraryDirectory? {
    guard case .file(let path) = origin else { return nil }
    return LibraryDirectory(at: path, followsLinks: library.followsLinks)
  }

  private static func holds(_ path: String, _ origins: [Request.Origin]) -> Bool {
    origins.contains {
      if case .file(let checked) = $0 { isSameFile(checked, path) } else { false }
    }
  }
}
