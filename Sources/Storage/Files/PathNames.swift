import Glibc
import System

/// The files that a path which is being typed may go on to.
public struct PathNames {
  /// More are not listed.
  private static let most = 10_000

  /// The paths that begin as `start`, in order; directories end in a slash.
  ///
  /// A tilde at the start stands for `home`. Hidden files are listed where the name begins with a dot.
  public static func beginning(as start: String, home: String?) -> [String] {
    let end = start.lastIndex(of: "/").map(start.index(after:)) ?? start.startIndex
    let (stem, name) = (String(start[..<end]), start[end...])
    guard let directory = try? OpenDirectory(directory(stem, home)) else { return [] }
    var paths: [String] = []
    while paths.count < most, let entry = directory.next() {
      guard entry.name.hasPrefix(name), entry.name.first != "." || name.first == "." else {
        continue
      }
      guard entry.name != ".", entry.name != ".." else { continue }
      let path = stem + entry.name
      paths.append(isDirectory(entry, at: path, home) ? path + "/" : path)
    }
    return paths.sorted()
  }

  private static func directory(_ stem: String, _ home: String?) -> String {
    if stem.isEmpty { return "." }
    guard stem.hasPrefix("~/"), let home else { return stem }
    return home + stem.dropFirst()
  }

  private static func isDirectory(
    _ entry: borrowing OpenDirectory.Entry, at path: String, _ home: String?
  ) -> Bool {
    switch entry.kind {
    case .directory: true
    case .file, .other: false
    case .link: FileStatus(path: directory(path, home))?.kind == .directory
    }
  }
}
