import Articles
import SQLite
import System

extension LibraryIndex {
  /// The most files and bytes that are written in one transaction.
  private static let batch = 200
  private static let batchSize = 4 << 20

  /// Takes in those of `files` that have changed, and forgets others below `roots`.
  ///
  /// `goesOn` learns after each batch how many of how many changed files are done, and says whether
  /// there is to be another. What is done stays done, however the program ends.
  public func update(
    _ files: [FoundFile], below roots: [String], goesOn: (_ done: Int, _ count: Int) -> Bool
  ) throws {
    try database.write { connection in
      if try IndexSchema.isMostlyDead(connection) { try IndexSchema.make(connection) }
    }
    var known = try knownFiles(below: roots)
    var changed: [String] = []
    for file in files where known.removeValue(forKey: PathKey(file.path)) != file.version {
      changed.append(file.path)
    }
    changed.sort()
    try forget(known.keys.map(\.path))
    var done = 0
    while done < changed.count {
      try database.write { connection in
        done += try writeBatch(changed[done...], into: connection)
      }
      if !goesOn(done, changed.count) { return }
    }
  }

  /// Takes in files up to the end of a batch; gives how many that were.
  private func writeBatch(
    _ paths: ArraySlice<String>, into connection: Connection
  ) throws -> Int {
    let writer = try IndexWriter(connection)
    var size = 0
    var count = 0
    for path in paths.prefix(Self.batch) where size < Self.batchSize {
      size += try index(path, with: writer)
      count += 1
    }
    return count
  }

  private func knownFiles(below roots: [String]) throws -> [PathKey: FileVersion] {
    try database.read { connection in
      var files: [PathKey: FileVersion] = [:]
      for root in roots {
        try connection.forEach(
          "SELECT path, inode, size, changed FROM file WHERE path >= ? AND path < ?", root + "/",
          root + "0"
        ) { row in
          files[PathKey(try row.value(at: 0))] = FileVersion(
            inode: try row.value(at: 1), size: try row.value(at: 2), changed: try row.value(at: 3))
        }
      }
      return files
    }
  }

  private func forget(_ paths: some Collection<String>) throws {
    guard !paths.isEmpty else { return }
    try database.write { connection in
      let deletion = try connection.prepare("DELETE FROM file WHERE path = ?")
      for path in paths { try deletion.run(path) }
    }
  }

  /// Takes in one file, unless another process has done so meanwhile.
  ///
  /// A file that is no text is known and has no section, so that it is not opened each time.
  /// Gives how many bytes were read.
  private func index(_ path: String, with writer: IndexWriter) throws -> Int {
    guard let file = FileVersion(path: path), try !writer.knows(path, file) else { return 0 }
    let id = try writer.begin(path, file)
    guard let article = try? IndexedArticle(path: path, environment: environment) else { return 0 }
    try article.forEachRow { row in
      try writer.add(row, of: article, in: id)
      return true
    }
    return file.size
  }
}
