import Articles
import Glibc
import Reports
import Storage
import System

/// Prints which articles of the library have what is looked for.
struct LibrarySearchPrinter {
  let query: IndexQuery
  /// Whether the index is to leave nothing behind.
  let isPrivate: Bool

  /// Brings the index of `directories` up to date and prints what is found; throws, without a word,
  /// where that is nothing.
  func print(_ directories: [LibraryDirectory], as format: ReportFormat) throws {
    // By one name for each, so that an article is known again whatever its directory was called.
    let directories = directories.map(\.real)
    let roots = directories.map(\.path)
    var files: [FoundFile] = []
    for directory in directories { files += try directory.found() }
    let output = PieceOutput()
    let page = FoundPage(isLit: FoundPage.isLit(.process))
    var hasFound = false
    let path = isPrivate ? nil : LibraryIndex.path(.process)
    try LibraryIndex.use(at: path, environment: .process) { index in
      var progress = IndexProgress()
      try index.update(files, below: roots) { done, count in
        progress.show(done, of: count)
        return true
      }
      progress.clear()
      try index.search(query, below: roots) { found in
        output.write(safe: format == .json ? found.json : page.text(of: found))
        hasFound = true
      }
    }
    try output.flush()
    if !hasFound { throw Failure(silent: 1) }
  }
}
