import System

/// The directory that the reader's articles are in.
public struct LibraryDirectory: Equatable, Sendable {
  /// Who chose the directory.
  public enum Origin: Equatable, Sendable {
    /// The person, with `--library`.
    case option
    /// The person, with `$LECTERN_LIBRARY`.
    case variable
    /// The person, in the configuration.
    case configuration
    /// The custom of the desktop: `$XDG_DATA_HOME/lectern/articles`.
    case home
    /// Lectern, whose own articles they are.
    case program
  }

  /// Where it is.
  public let path: String
  /// Who chose it.
  public let origin: Origin

  /// Whether symbolic links in it may lead out of it.
  public var followsLinks = false

  /// The directory that a person named by its path; nil where there is none.
  public init?(at path: String, followsLinks: Bool = false) {
    guard FileStatus(path: path)?.kind == .directory else { return nil }
    self.init(path: path, origin: .option)
    self.followsLinks = followsLinks
  }

  init(path: String, origin: Origin) {
    self.path = path
    self.origin = origin
  }

  /// The same directory by its one name, links followed.
  public var real: LibraryDirectory {
    var real = LibraryDirectory(path: realPath(path), origin: origin)
    real.followsLinks = followsLinks
    return real
  }

  /// The most files that are listed.
  static let limit = 100_000

  /// Gives the files in it and below it that may be articles as they are found, in no order, until
  /// `body` returns false.
  ///
  /// These are readable regular files that end in .txt, .text or .md or have no ending; hidden ones
  /// are left out, and each file is given once, 100,000 at most. Throws where the person named a
  /// directory which cannot be read or has none. A file costs a `stat`.
  ///
  /// Returns the symbolic links that lead out of it or to a directory, sorted, unless they are
  /// followed.
  @discardableResult
  public func walk(_ body: (FoundFile) -> Bool) throws(StorageError) -> [String] {
    var isEmpty = true
    let links: [String]
    do {
      links = try LibraryWalk.visit(path, limit: Self.limit, followsLinks: followsLinks) { found in
        isEmpty = false
        return body(found)
      }
    } catch {
      if !isAskedFor { return [] }
      throw StorageError(library: path, errno: error.code)
    }
    if isEmpty && isAskedFor {
      throw StorageError(StorageError.library(path), links.isEmpty ? .hasNoArticles : .hasOnlyLinks)
    }
    return links
  }

  /// All that ``walk(_:)`` finds, sorted by path.
  public func found() throws(StorageError) -> [FoundFile] {
    var files: [FoundFile] = []
    try walk { found in
      files.append(found)
      return true
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The paths of the files that ``walk(_:)`` finds, sorted.
  public func files() throws(StorageError) -> [String] { try found().map(\.path) }

  private var isAskedFor: Bool {
    switch origin {
    case .option, .variable, .configuration: true
    case .home, .program: false
    }
  }
}
