import Glibc

/// The walk through a directory and all below it, which finds the files that may be articles.
///
/// Every file and directory is visited once, by (device, inode), so that links cannot lead in
/// circles; and links wait until the end, so that a file goes by its own name where it has one here.
struct FileListing {
  private let limit: Int
  private var files: [String] = []
  private var seen: Set<FileIdentity> = []
  private var directories: [String] = []
  private var links: [String] = []

  /// Paths of files below `root`, sorted, at most `limit`; throws an `errno` where it cannot be read.
  static func paths(below root: String, limit: Int) throws(SystemError) -> [String] {
    var listing = FileListing(limit: limit)
    try listing.visit(trimmed(root))
    listing.walk()
    return listing.files.sorted()
  }

  private init(limit: Int) { self.limit = limit }

  /// Directories count as well, so that a library of `/` ends.
  private var isFull: Bool { files.count >= limit || seen.count >= 2 * limit }

  private mutating func walk() {
    while !isFull {
      if let directory = directories.popLast() {
        try? visit(directory)
      } else if let link = links.popLast() {
        follow(link)
      } else {
        return
      }
    }
  }

  private mutating func visit(_ path: String) throws(SystemError) {
    let directory = try OpenDirectory(path.isEmpty ? "/" : path)
    guard seen.insert(directory.identity).inserted else { return }
    while !isFull, let entry = directory.next() {
      if entry.name.hasPrefix(".") { continue }
      let place = "\(path)/\(entry.name)"
      switch entry.kind {
      case .file: note(entry, at: place, in: directory)
      case .directory: directories.append(place)
      case .link: links.append(place)
      case .other: break
      }
    }
  }

  private mutating func note(
    _ entry: OpenDirectory.Entry, at path: String, in directory: borrowing OpenDirectory
  ) {
    guard ArticleName(entry.name).isArticle, directory.canRead(entry.name) else { return }
    let identity = FileIdentity(device: directory.identity.device, inode: entry.inode)
    if seen.insert(identity).inserted { files.append(path) }
  }

  private mutating func follow(_ link: String) {
    guard let status = FileStatus(path: link) else { return }
    switch status.kind {
    case .directory: directories.append(link)
    case .stream: break
    case .regular:
      let name = link.split(separator: "/").last ?? ""
      guard ArticleName(name).isArticle, unsafe access(link, R_OK) == 0 else { return }
      if seen.insert(status.identity).inserted { files.append(link) }
    }
  }

  private static func trimmed(_ path: String) -> String {
    var path = Substring(path)
    while path.last == "/" { path.removeLast() }
    return String(path)
  }
}
