import Articles
import GRDB

extension LibraryIndex {
  /// At most so many files are written in one transaction, and no further one behind so many bytes.
  private static let batch = 200
  private static let batchSize = 4 << 20

  /// Takes in those of `files` that have changed, and forgets others below `roots`.
  ///
  /// `goesOn` learns after each batch how many of how many changed files are done, and says whether
  /// there is to be another. What is done stays done, however the program ends.
  public func update(
    _ files: [FoundFile], below roots: [String], goesOn: (_ done: Int, _ count: Int) -> Bool
  ) throws {
    try queue.write { database in
      if try IndexSchema.isMostlyDead(database) { try IndexSchema.make(database) }
    }
    var known = try knownFiles(below: roots)
    var changed: [String] = []
    for file in files where known.removeValue(forKey: file.path) != file.version {
      changed.append(file.path)
    }
    changed.sort()
    try forget(known.keys)
    var done = 0
    while done < changed.count {
      try queue.write { database in
        done += try takeBatch(changed[done...], into: database)
      }
      if !goesOn(done, changed.count) { return }
    }
  }

  /// Takes in files up to the end of a batch; gives how many that were.
  private func takeBatch(
    _ paths: ArraySlice<String>, into database: Database
  ) throws -> Int {
    var size = 0
    var count = 0
    for path in paths.prefix(Self.batch) where size < Self.batchSize {
      size += try take(path, into: database)
      count += 1
    }
    return count
  }

  private func knownFiles(below roots: [String]) throws -> [String: FileVersion] {
    try queue.read { database in
      var files: [String: FileVersion] = [:]
      for root in roots {
        let rows = try Row.fetchCursor(
          database, sql: "SELECT path, inode, size, changed FROM file WHERE path >= ? AND path < ?",
          arguments: [root + "/", root + "0"])
        while let row = try rows.next() {
          files[row[0]] = FileVersion(inode: row[1], size: row[2], changed: row[3])
        }
      }
      return files
    }
  }

  private func forget(_ paths: some Collection<String>) throws {
    guard !paths.isEmpty else { return }
    try queue.write { database in
      for path in paths {
        try database.execute(sql: "DELETE FROM file WHERE path = ?", arguments: [path])
      }
    }
  }

  /// Takes in one file, unless another process has done so meanwhile.
  ///
  /// A file that is no text is known and has no section, so that it is not opened each time.
  /// Gives how many bytes were read.
  private func take(_ path: String, into database: Database) throws -> Int {
    guard let file = FileVersion(path: path) else { return 0 }
    let known = try Bool.fetchOne(
      database,
      sql: """
        SELECT 1 FROM file WHERE path = ? AND inode = ? AND size = ? AND changed = ?
        """, arguments: [path, file.inode, file.size, file.changed])
    if known != nil { return 0 }
    try database.execute(sql: "DELETE FROM file WHERE path = ?", arguments: [path])
    try database.cachedStatement(
      sql: "INSERT INTO file (path, inode, size, changed) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [path, file.inode, file.size, file.changed])
    let id = database.lastInsertedRowID
    guard let article = try? IndexedArticle(path: path, environment: environment) else { return 0 }
    try article.forEachRow { row in
      try database.cachedStatement(sql: "INSERT INTO section (file, start) VALUES (?, ?)")
        .execute(arguments: [id, row.start])
      try article.insert(row, numbered: database.lastInsertedRowID, into: "words", of: database)
      return true
    }
    return file.size
  }
}
