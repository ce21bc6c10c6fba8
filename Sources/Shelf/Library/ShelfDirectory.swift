/// The directory that the reader's articles are in.
public struct ShelfDirectory: Equatable, Sendable {
  /// Who chose the directory.
  public enum Origin: Equatable, Sendable {
    /// The person, with `--library`.
    case option
    /// The person, with `$LECTERN_LIBRARY`.
    case variable
    /// The custom of the desktop: `$XDG_DATA_HOME/lectern/articles`.
    case home
    /// Lectern, whose own articles they are.
    case program
  }

  /// Where it is.
  public let path: String
  /// Who chose it.
  public let origin: Origin

  /// The directory that a person named by its path; nil where there is none.
  public init?(at path: String) {
    guard FileStatus(path: path)?.kind == .directory else { return nil }
    self.init(path: path, origin: .option)
  }

  init(path: String, origin: Origin) {
    self.path = path
    self.origin = origin
  }

  /// The same directory by its one name, links followed.
  public var real: ShelfDirectory { ShelfDirectory(path: realPath(path), origin: origin) }

  /// At most so many files are listed.
  static let limit = 100_000

  /// Paths of the files in it and below it that may be articles, sorted by name.
  ///
  /// These are readable regular files that end in .txt, .text or .md or have no ending; hidden ones
  /// are left out, links are followed, and each file is listed once, 100,000 at most. Throws where
  /// the person named a directory which cannot be read or has none.
  public func files() throws(ShelfError) -> [String] {
    let files: [String]
    do { files = try FileListing.paths(below: path, limit: Self.limit) } catch {
      if !isAskedFor { return [] }
      throw ShelfError(library: path, errno: error.code)
    }
    if files.isEmpty && isAskedFor { throw ShelfError(ShelfError.library(path), .hasNoArticles) }
    return files
  }

  private var isAskedFor: Bool { origin == .option || origin == .variable }
}
