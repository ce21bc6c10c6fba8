import Articles
import Reading
import Records
import Storage
import System

/// Where the files are that links lead to, for whoever follows a link and whoever checks it.
enum LinkedPath {
  /// What is there.
  enum Found: Equatable {
    /// A file, which is the page of a directory where the link leads to one.
    case file(String)
    /// A directory without such a page.
    case directory(String)
    case missing
  }

  /// What a link leads to, by the path that counts from `folder`, or by a title that is looked for there.
  static func find(_ file: LinkedFile) -> Found {
    if let title = file.title { return find(title: title, in: file.path) }
    let found = find(file.path)
    guard found == .missing, file.path.hasPrefix("/"), let root = root(above: file.folder) else {
      return found
    }
    return find(root + file.path)
  }

  /// The root of the repository that a folder is in; nil where it is in none.
  private static func root(above folder: String?) -> String? {
    guard let folder else { return nil }
    var place = Substring(realPath(folder))
    while place.hasSuffix("/") { place.removeLast() }
    while let slash = place.utf8.lastIndex(of: UInt8(ascii: "/")) {
      if FileStatus(path: place + "/.git") != nil { return String(place) }
      place = place[..<slash]
    }
    return nil
  }

  /// The file at a path; without one, as a person expects it: `install` may be `install.md`, and what
  /// begins with a slash may count from the root of a repository.
  private static func find(_ path: String) -> Found {
    let exact = look(at: path)
    if exact != .missing { return exact }
    for other in otherNames(of: path) where isFile(other) { return .file(other) }
    return .missing
  }

  private static func look(at path: String) -> Found {
    switch FileStatus(path: path)?.kind {
    case nil: return .missing
    case .regular, .stream: return .file(path)
    case .directory:
      let folder = path.hasSuffix("/") ? path : path + "/"
      return pages.map { folder + $0 }.first(where: isFile).map { .file($0) } ?? .directory(path)
    }
  }

  /// What stands for a directory.
  private static let pages = ["index.html", "index.htm", "index.md", "README.md", "readme.md"]
  private static let endings = [".md", ".markdown", ".html", ".htm", ".txt", ".rst"]

  private static func isFile(_ path: String) -> Bool { FileStatus(path: path)?.kind == .regular }

  /// A name without an ending may have one, and a page may be made of Markdown that lies beside it.
  private static func otherNames(of path: String) -> [String] {
    var stem = path
    while stem.hasSuffix("/"), stem.utf8.count > 1 { stem.removeLast() }
    for ending in [".html", ".htm"] where stem.hasSuffix(ending) {
      return endings.prefix(2).map { stem.dropLast(ending.count) + $0 }
    }
    return FileEnding.isOfText(lastPart(of: stem)) ? [] : endings.map { stem + $0 }
  }

  /// The file in a folder that is called by a title, with or without an ending, by the same letters and
  /// digits.
  private static func find(title: String, in folder: String) -> Found {
    let path = folder + title
    if title.contains("."), isFile(path) { return .file(path) }
    for ending in endings where isFile(path + ending) { return .file(path + ending) }
    let key = TitleKey(PrintableText(lastPart(of: title)))
    let place = LinkedFile.folder(of: path) ?? "./"
    guard !key.letters.isEmpty, let directory = try? OpenDirectory(place) else { return .missing }
    var found: [String] = []
    var count = 0
    while count < mostEntries, let entry = directory.next() {
      count += 1
      guard endings.contains(where: entry.name.hasSuffix),
        TitleKey(ArticleName.title(of: entry.name)) == key
      else { continue }
      found.append(place + entry.name)
    }
    return found.min().map { .file($0) } ?? .missing
  }

  /// Entries of a directory that are looked at.
  private static let mostEntries = 100_000

  private static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
