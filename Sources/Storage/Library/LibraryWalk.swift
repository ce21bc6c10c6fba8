import Glibc
import System

/// The walk through a directory and all below it, which finds the files that may be articles.
///
/// Every file and directory is visited once, by (device, inode), so that links cannot lead in
/// circles; and links wait until the end, so that a file goes by its own name where it has one here.
/// A symbolic link does not lead out of the directory, nor to another directory, unless links are to
/// be followed.
struct LibraryWalk {
  /// What is done with a file that was found; it returns false to end the walk.
  typealias Report = (FoundFile) -> Bool

  /// A path as it was come by, and the same without links in it.
  private struct Place {
    var path: String
    var file: String

    /// What is called `name` in the directory at this place.
    func entry(_ name: String) -> Place {
      let path = self.path + "/" + name
      return Place(path: path, file: file == self.path ? path : file + "/" + name)
    }
  }

  private let limit: Int
  private let followsLinks: Bool
  /// The path of the root without links in it.
  private var root = ""
  private var count = 0
  private var isEnded = false
  private var seen: Set<FileIdentity> = []
  private var directories: [Place] = []
  private var links: [String] = []
  private var unfollowed: [String] = []

  /// Gives the files below `root` in the order of the disk, at most `limit`; throws an `errno` where
  /// it cannot be read.
  ///
  /// Returns the links that lead to articles or directories, and were not followed.
  @discardableResult
  static func visit(
    _ root: String, limit: Int, followsLinks: Bool = false, report: Report
  ) throws(SystemError) -> [String] {
    var walk = LibraryWalk(limit: limit, followsLinks: followsLinks)
    let path = trimmed(root)
    walk.root = path.isEmpty ? path : realPath(path)
    try walk.visit(Place(path: path, file: walk.root), report)
    walk.goOn(report)
    return walk.unfollowed.sorted()
  }

  private init(limit: Int, followsLinks: Bool) {
    self.limit = limit
    self.followsLinks = followsLinks
  }

  /// Directories count as well, so that a library of `/` ends.
  private var isDone: Bool { isEnded || count >= limit || seen.count >= 2 * limit }

  private mutating func goOn(_ report: Report) {
    while !isDone {
      if let directory = directories.popLast() {
        try? visit(directory, report)
      } else if let link = links.popLast() {
        follow(link, report)
      } else {
        return
      }
    }
  }

  private mutating func visit(_ place: Place, _ report: Report) throws(SystemError) {
    let directory = try OpenDirectory(place.path.isEmpty ? "/" : place.path)
    guard seen.insert(directory.identity).inserted else { return }
    while !isDone, let entry = directory.next() {
      if entry.name.hasPrefix(".") { continue }
      switch entry.kind {
      case .file: note(entry, at: place, in: directory, report)
      case .directory: directories.append(place.entry(entry.name))
      case .link: links.append(place.entry(entry.name).path)
      case .other: break
      }
    }
  }

  private mutating func note(
    _ entry: OpenDirectory.Entry, at place: Place, in directory: borrowing OpenDirectory,
    _ report: Report
  ) {
    guard ArticleName(entry.name).isArticle, directory.canRead(entry.name),
      let status = directory.status(of: entry.name)
    else { return }
    give(place.entry(entry.name), status, report)
  }

  private mutating func follow(_ link: String, _ report: Report) {
    guard let status = FileStatus(path: link) else { return }
    switch status.kind {
    case .directory:
      guard followsLinks else { return unfollowed.append(link) }
      directories.append(Place(path: link, file: realPath(link)))
    case .stream: break
    case .regular:
      let name = link.split(separator: "/").last ?? ""
      guard ArticleName(name).isArticle, canRead(link) else { return }
      let file = realPath(link)
      guard followsLinks || isInside(file) else { return unfollowed.append(link) }
      give(Place(path: link, file: file), status, report)
    }
  }

  private func canRead(_ link: String) -> Bool {
    unsafe withPath(link) { unsafe access($0, R_OK) } == 0
  }

  private func isInside(_ file: String) -> Bool { file.utf8.starts(with: (root + "/").utf8) }

  private mutating func give(_ place: Place, _ status: FileStatus, _ report: Report) {
    guard seen.insert(status.identity).inserted else { return }
    count += 1
    isEnded = !report(FoundFile(path: place.path, file: place.file, version: FileVersion(status)))
  }

  /// The path of a directory without slashes at its end; the root is the empty path.
  static func trimmed(_ path: String) -> String {
    var path = Substring(path)
    while path.last == "/" { path.removeLast() }
    return String(path)
  }
}
